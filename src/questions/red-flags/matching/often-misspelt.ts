/** The words of the rules that matter most and are most often misspelt; only these are looked for in other spellings. */
export const oftenMisspelt: ReadonlySet<string> = new Set(
  `breathe breathing breathless breathlessness shortness chest pain painful pressure tightness crushing squeezing heart attack
  stroke slurred droop drooping speech weakness numb numbness tingling paralyzed sudden suddenly severe severely worst
  headache migraine dizzy dizziness lightheaded faint fainted unconscious unresponsive collapse seizure convulsion convulsing epileptic
  confused confusion drowsy lethargic floppy lifeless fever temperature shivering shiver shaking chills rash stiff
  swollen swelling swallow tongue throat lips choking wheezing wheeze asthma inhaler allergic allergy anaphylaxis anaphylactic
  epipen hives blood bleeding bleed vomit vomiting nauseous diarrhoea stomach abdomen abdominal belly
  pregnant pregnancy trimester contractions postpartum baby newborn infant toddler daughter husband boyfriend girlfriend
  overdose tablets pills paracetamol ibuprofen aspirin medicine medication bleach poison battery magnet swallowed
  monoxide diabetic diabetes insulin glucose ketones suicide suicidal myself goodbye hopeless worthless burden cutting strangle
  strangled threaten threatened threatens scared frightened terrified violent abuse abusive bruise bruises raped assaulted molested
  voices paranoid hallucinating testicle testicles scrotum groin urine urinate bladder bowel saddle buttocks
  genitals vision blurred blurry eyesight floaters curtain jaundice yellow purple shoulder sweating sweaty clammy
  electric electrocuted electrocution blister blistered scalded burned snake rabies raccoon infection infected pneumonia cellulitis
  chemotherapy chemo neutropenic transplant warfarin haemorrhage concussion vomited coughing phlegm muscle swelled meningitis
  sepsis septic appendicitis appendix aneurysm embolism ectopic preeclampsia kidney dehydrated sunken fontanelle
  carbon generator furnace addison hydrocortisone prednisone steroid steroids heatstroke exhaustion hypothermia
  amputated severed fracture fractured ligature razor blade overdosed excruciating unbearable agony agonising crackling
  palpitations racing irregular drooling stridor whistling barking croup grunting ribs nostrils bluish
  discoloured mottled tarry coffee redcurrant bloody pregnant contractions whimpering shrieking inconsolable disoriented delirious delirium
  incoherent gibberish lopsided crooked dragging stagger staggering unsteady vertigo`.split(/\s+/),
)
