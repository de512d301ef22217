/** What a frightened person is told, in the order in which to do it. One card for each kind of danger. */
export const cardWords = {
  heart:
    'This may be a heart attack. Call {emergencyNumber} now. Sit down and rest. Unlock the door. Do not drive yourself.',
  stroke:
    'This may be a stroke. Call {emergencyNumber} now, even if it is getting better. Note the time it began. Eat and drink nothing.',
  stroke24:
    'This may have been a warning of a stroke. Be seen by a doctor or a hospital today, even if all is well again. If it comes back, call {emergencyNumber} at once.',
  breathing:
    'Trouble breathing cannot wait. Call {emergencyNumber} now. Sit upright. Use a reliever inhaler if you have one.',
  allergy:
    'This may be a severe allergic reaction. Use an adrenaline pen now if there is one, then call {emergencyNumber}. Lie down with legs raised; sit up if breathing is hard.',
  choking:
    'If someone is choking or cannot breathe, call {emergencyNumber} now. Give five firm blows between the shoulder blades, then five abdominal thrusts, and repeat. For a baby use chest thrusts instead.',
  sepsis:
    'This may be sepsis or another severe infection. Call {emergencyNumber} or go to an emergency department now. Do not wait to see whether it passes.',
  meningitis:
    'This may be meningitis. Call {emergencyNumber} or go to an emergency department now. Do not wait for a rash.',
  weakDefence:
    'A fever while your defences are low can become dangerous within hours. Ring your treatment team’s emergency line or go to an emergency department now, even if you feel well.',
  bleeding:
    'Press firmly on the bleeding with a clean cloth and keep pressing. Call {emergencyNumber} now. If it soaks through, press harder and put another cloth on top.',
  innerBleeding:
    'You may be bleeding inside. Call {emergencyNumber} or go to an emergency department now. Eat and drink nothing. Keep any medicines to show.',
  head: 'After a blow to the head these are danger signs. Call {emergencyNumber} or go to an emergency department now. Do not drive and do not stay alone.',
  headache:
    'A sudden, severe headache needs help now. Call {emergencyNumber}. Do not drive. Do not take painkillers and wait.',
  poison:
    'Call {emergencyNumber} now, even if the person feels well. Do not make them vomit. Keep the packet or bottle to show. Stay with them.',
  battery:
    'A swallowed battery or magnet can burn within hours. Go to an emergency department or call {emergencyNumber} now. Nothing to eat, and do not make the child vomit.',
  gas: 'This may be carbon monoxide, which you cannot see or smell. Get everybody out into fresh air now. Then call {emergencyNumber}. Do not go back in.',
  seizure:
    'Call {emergencyNumber} now if a seizure lasts more than five minutes, comes again, or is the first. Move hard things away, put nothing in the mouth, and turn the person on their side once it stops.',
  spine:
    'These may be signs that nerves at the base of the spine are being pressed. Go to an emergency department now, today. Waiting can leave lasting harm.',
  clot: 'This may be a blood clot in the lung. Call {emergencyNumber} now. Sit down and rest.',
  aorta:
    'This may be a tear or a leak in the main blood vessel. Call {emergencyNumber} now. Lie down and keep still.',
  pregnancy:
    'In pregnancy and after a birth these signs cannot wait. Call your maternity unit now, or {emergencyNumber} if you feel very ill, faint or are bleeding heavily.',
  movements:
    'Call your maternity unit now, whatever the hour. Do not wait until tomorrow, and do not rely on a heartbeat monitor at home.',
  ectopic:
    'This may be a pregnancy outside the womb. Call {emergencyNumber} or go to an emergency department now. Do not drive yourself.',
  testicle:
    'Sudden pain in a testicle must be seen within hours to save it. Go to an emergency department now. Eat and drink nothing.',
  limb: 'A limb without blood must be treated within hours. Call {emergencyNumber} or go to an emergency department now. Keep the limb still and do not raise it.',
  eye: 'Sight may be at stake. Go to an emergency eye department now. Do not rub or press the eye, and do not drive.',
  eyeWash:
    'Rinse the eye with clean running water now, for at least 20 minutes, with lenses out. Then go to an emergency department, or call {emergencyNumber}.',
  sugarHigh:
    'This may be diabetic ketoacidosis. Call {emergencyNumber} or go to an emergency department now. Take the meter and the insulin along.',
  sugarLow:
    'If the person is awake and can swallow, give sugar now: juice, tablets or sweets. If they are drowsy, fit or do not get better in 10 minutes, call {emergencyNumber} and give nothing by mouth.',
  heat: 'This may be heatstroke. Call {emergencyNumber} now. Move to the shade, take clothes off, wet the skin and fan it.',
  cold: 'Call {emergencyNumber} now. Move somewhere warm and dry, wrap up gently, and do not rub the skin.',
  baby: 'A baby who is like this needs help now. Call {emergencyNumber} or go to an emergency department. If breathing stops, say so on the telephone and they will tell you what to do.',
  babyFever:
    'A baby under three months with a fever must be seen today, now. Go to an emergency department or call a doctor at once, whatever the hour.',
  dry: 'A child who cannot keep fluid can become dangerously dry. Be seen today. Call {emergencyNumber} if they are drowsy, floppy or cold.',
  electric:
    'Switch the power off before touching anybody. Call {emergencyNumber} now. Even a shock that left no mark must be checked.',
  burn: 'Cool the burn under cool running water for 20 minutes. Take off rings and clothes that do not stick. Then go to an emergency department, or call {emergencyNumber}.',
  bite: 'Call {emergencyNumber} now. Keep still, with the bitten part below the heart. Take off rings. Do not cut, suck or tie it.',
  rabies:
    'Wash the wound with soap and water for 15 minutes now. Then be seen today: treatment against rabies works only if it begins before you feel ill.',
  belly:
    'Severe pain in the belly like this needs a hospital now. Call {emergencyNumber} or go to an emergency department. Eat and drink nothing.',
  injury:
    'Call {emergencyNumber} now. Do not move the limb. Cover a wound with a clean cloth. Wrap a severed part in a clean, damp cloth in a bag, and put that bag on ice.',
  adrenal:
    'This may be an adrenal crisis. Give the emergency hydrocortisone injection now if there is one. Call {emergencyNumber} and say “adrenal crisis”.',
  urine:
    'Not being able to pass urine, with pain, needs a hospital now. Go to an emergency department today.',
  collapse:
    'Call {emergencyNumber} now. If the person does not breathe normally, begin chest compressions: they will tell you how.',
  water:
    'Anyone who breathed in water must be checked, even hours later. Go to an emergency department now; call {emergencyNumber} if breathing is hard.',
  despair:
    'You do not have to be alone with this. Call or text {crisisNumber} now: somebody will listen, at any hour. If you may act on it, or have already taken something, call {emergencyNumber}. Move away from what you could use.',
  despairOfOther:
    'Take it seriously and stay with them. Ask openly whether they think of suicide. Call {crisisNumber} together. If they are in danger now, call {emergencyNumber}.',
  selfHarm:
    'You deserve help, not blame. Call or text {crisisNumber} at any hour. If a wound is deep or you took something, call {emergencyNumber}.',
  violence:
    'This is not your fault. If you are in danger now, call {emergencyNumber}. For help and a safe place call {crisisNumber}; use a telephone that nobody checks.',
  strangled:
    'Being gripped by the neck can harm you hours later, even without a mark. Go to an emergency department now, or call {emergencyNumber}. It is not your fault; {crisisNumber} can help you be safe.',
  child:
    'A child may be in danger. If that is so now, call {emergencyNumber}. Otherwise call {crisisNumber} today and say what you saw or what happened to you. You will not be blamed for asking.',
  assault:
    'What happened is not your fault. If you are in danger or hurt, call {emergencyNumber}. {crisisNumber} can tell you where to be examined and helped, whether or not you go to the police. It is best within days.',
  mind: 'This is an emergency, and it can be treated. Do not leave the person, or a baby with them, alone. Call {emergencyNumber} or {crisisNumber} now.',
  others:
    'If somebody may be hurt, call {emergencyNumber} now. Move away from the person or the thing you are afraid of. {crisisNumber} listens at any hour, also to thoughts that frighten you.',
  today:
    'This should not wait for an answer here. See a doctor or an urgent care centre within 24 hours. If it gets worse, call {emergencyNumber}.',
  soon: 'Please do not wait for an answer here. Make an appointment with a doctor now and say what you wrote to us.',
} as const
