/** What was swallowed, breathed in or took the body's chemistry out of hand. */
export const poisons = {
  swallowed: `
    gone, pointed at his|her tummy|mouth|belly, missing, in his tummy|belly, in her tummy|belly, swallow,
    ate=, eat=, eaten=, drank, drink=, drunk=, took, taken, take=, ingested, ingest, gulped, licked, chew,
    chewed, got into, got hold of, helped himself, helped herself, mouth & had, downed, necked,
    tipped into mouth, found with & mouth, emptied, suck, put in & mouth, in his mouth, in her mouth,
    munched, polished off, guzzled, sipped, sipping, around his mouth, round her mouth, into his mouth,
    open & bottle`,
  drug: `
    pill, tablet, capsule, medicine, medication, paracetamol, ibuprofen, aspirin, codeine, antidepressant,
    sleeping, amitriptyline, sertraline, insulin, opioid, oxycodone, fentanyl, heroin, methadone, valium,
    diazepam, xanax, xans, vitamins, iron=, painkiller, propranolol, metoprolol, zopiclone, cocaine, mdma,
    ecstasy, morphine, drug, prescription, beta-blockers, melatonin, quetiapine, gummies, edibles, benadryl,
    calpol, antihistamine, digoxin, amlodipine, metformin, blood-pressure, tramadol, pregabalin, ketamine,
    ambien, percocet, vicodin, gliclazide, lithium=`,
  overdosed: `
    by mistake & @drug|pill|pills, mistakenly & @drug|pill|pills,
    husband|wife|mum|dad & pills|tablets|medicine & all|mistake|instead, someone else & pills|tablets|medicine,
    all & evening|morning|night pills|tablets,
    gave & three|four|five|both|too|twice & dose|ibuprofen|paracetamol|calpol|medicine,
    adult dose|strength & @any-child, dose & three|four times, given & twice|both & @drug, dosed twice,
    double dosed, too & @drug & gave, whole week|day|months & pills|tablets|doses|medicine,
    mixed up & pill|pills|pillbox|medicine|tablets, pill box & wrong|mixed|twice,
    gave & twice|wrong|extra & pills|tablets|dose|medicine, took & twice|both|wrong & dose|pills|tablets,
    someone elses & pills|tablets|medicine, grandmas & pills, overdose, overdosed, overdosing,
    too many & @drug, whole & @drug, whole bottle|packet|box|pack|strip|blister, handful & @drug, handful of,
    all & @drug, all of & pills|tablets, empty & packet|bottle|packets|blister|box|strip|strips|packs,
    double|triple|ten & dose, twice the dose, more than the dose, more than & maximum,
    over the limit & @drug, packets of, packs of, bottle of & @drug, two strips, three strips, boxes of,
    emptied & bottle, mixed & @drug & alcohol, ten times, too much & @drug, four times & dose, extra & @drug,
    several & @drug, wrong dose, blister packs, a load of & @drug, loads of & @drug, lots of & @drug,
    bunch of & @drug, every & pill|tablet, 10 times, ten-fold, tenfold, decimal & dose`,
  'house-poison': `
    bleach, cleaner=, cleaning fluid, cleaning product, drain=, antifreeze, weedkiller, weed-killer,
    pesticide, insecticide, rat poison, slug pellets, detergent, washing liquid, laundry, dishwasher tablet,
    dishwasher, white spirit, paraffin, petrol, lamp oil, turpentine, poison, berries, mushroom, mushrooms,
    toadstool, nicotine, vape, vape liquid, e-liquid, hand sanitiser, sanitizer, acid=, ammonia, caustic,
    oven cleaner, descaler, disinfectant, nail polish remover, methylated, screen wash, foxglove, laburnum,
    hemlock, yew, nightshade, deadly, toilet cleaner, toilet block, paint thinner, thinners, perfume,
    essential oil, pods, pod=, mothballs, lye, methanol, deathcap, screenwash, engine, descale`,
  'button-battery': `
    double ring, double rim, halo & coin, coin & x-ray|xray, coin & wasnt|isnt|thought|maybe & battery,
    button batter|battery|cell, coin batter|battery|cell, button-battery, disc battery, watch battery,
    hearing aid battery, small|little|round|silver|flat battery,
    battery & remote|key|toy|scales|thermometer|candle, battery, batteries`,
  magnet: `magnet, magnets, magnetic balls, magnetic beads`,
  'sharp-thing': `
    sharp & swallow, needle & swallow, pin & swallow, razor & swallow, glass & swallow, safety pin`,
  'co-source': `
    oil burner, pellet stove, smouldering, smoldering, idling, car running, running car, gas oven, hibachi,
    camp stove, boat engine, snow blower, heating & came on, furnace & kicked, carbon monoxide,
    carbon-monoxide, monoxide, boiler, furnace, gas heater, gas fire, stove, generator, exhaust, fumes,
    fireplace, flue, heater, barbecue, bbq, grill, wood burner, wood stove, kerosene, chimney, garage,
    co alarm, co detector, log burner, charcoal, paraffin heater, gas appliance, camping stove, water heater`,
  'co-alarm': `
    
    alarm|detector & monoxide|co & went|going|goes|beep|beeping|beeped|sound|sounding|sounded|chirp|chirping|read|reads|reading|ringing|red,
    monoxide & high|reading|level`,
  'all-of-us': `
    wife & teenager|kids|son|daughter, husband & kids|son|daughter, opened a window, open the window,
    opened windows, everybody, whole house, whole office, kids & me, dog & acting|wobbly|asleep|sick,
    all of us, we all, both of us, whole family, everyone in, everyone at, all have, all got, the dog,
    the cat, husband too, kids too, wife too, same thing, roommate, housemates, children too, flatmate,
    family, cat is, dog is, go outside, go out, leave the house, out of the house, at home only,
    only at home, better outside, better when i|we, fresh air, flatmates, pet, budgie, hamster, at work it`,
  diabetic: `
    diabetic, diabetes, insulin, type one, type 1, t1d, t1, dka, blood sugar, sugar, glucose, metformin,
    insulin pump, sglt2, jardiance, farxiga, dapagliflozin, empagliflozin, ketones`,
  'sugar-high': `
    @high-sugar-reading, sugar & high|off|sky, sugar & through the roof, meter & hi=, meter says hi,
    reads hi, reading hi, glucose & high, says high, reading high, ketones, ketone, meter & error,
    sugar & @not come down, sugar & climbing, sugar wont come, off the scale, no insulin, ran out of insulin,
    run out of insulin, missed & insulin, stopped & insulin, skipped & insulin, forgot & insulin,
    pump & failed|blocked|broke|off`,
  'dka-sign': `
    @vomit, @sick, @belly-pain, breath & sweet|fruity|nail|acetone|pear|pears|fruit, fruity, acetone,
    pear drops, smell & nail polish, breath & smell, @drowsy, @confused,
    breathing & fast|deep|hard|heavy|heavily, thirsty, thirst, peeing constantly, drinking gallons, ketones,
    ketone, peeing nonstop, thirst & weight, drink & pee, sighing, @breathless`,
  'thirst-signs': `
    thirsty, thirst, drinking constantly, drinking gallons, drinking nonstop, drink & gallons,
    drinks & litres, wetting bed again, drinking like, drinks & constantly, wet the bed, wets the bed,
    wetting the bed, drinks & nonstop, peeing all the time, peeing constantly, wee & all the time,
    drink & bath`,
  'sugar-low': `
    @low-sugar-reading, sugar & low|dropped|drop|crash|crashing|crashed|down, glucose & low, hypo=, hypos=,
    hypoglycaemia, hypoglycaemic, low blood sugar, meter says lo, reads lo,
    insulin & too much|much|twice|double|wrong, lows=, blood sugar & plummeted|fell|bottomed,
    too much insulin, sugar & under|below`,
  'hypo-sign': `
    @confused, @unconscious, @drowsy, @seizure, @not come up, @not coming up, @not go up, wont come up,
    @not rising, @not rise, @cant swallow, @not wake, sweaty, sweating, shaking, shaky, aggressive,
    @not responding, glucagon, keeps dropping, again & low, @not staying up, wont stay up, clammy,
    @cant keep down, slurring, drenched`,
  steroid: `
    addisons, addison, adrenal, hydrocortisone, steroid, steroids, prednisone, prednisolone, cortisol, cah,
    hypopituitary, hypopituitarism, dexamethasone, adrenals`,
  heat: `
    in full pads, sun & degrees, 90|92|94|95|96|97|98|99|100|102|104|105|108|110 degrees, practice & today,
    two a days, heat wave, no air conditioner|conditioning|con, windows shut & hot,
    hot apartment|room|flat|tent|truck|van|car, yard|field|track|practice & hot, heat index, ninety degrees,
    hundred degrees, triple digits, hot afternoon, two-a-days, hay baling, hiking & hot, hot yoga, heat=,
    hot day, heatwave, heat-wave, sun=, hot car, sauna, humid, sunstroke, heatstroke, heat-stroke,
    heat stroke, heat exhaustion, hot weather, scorching, roofing, hot sun, marathon, running & hot,
    working outside, worked outside, roof & sun, attic, garden & hot, field & hot, pitch & hot, greenhouse,
    hot kitchen, desert, parked car, locked in car, hot bus, degrees outside, in the heat, boiling day,
    baking hot, foundry, sweltering, blazing, sunny`,
  'no-sweat': `
    quit sweating, @not sweaty, stopped sweating, @not sweat, @not sweating, no sweat, dry as a bone,
    bone dry`,
  cold: `
    hypothermia, freezing water, frozen, ice water, @cold-reading, fell in & water|river|lake|canal,
    out in & cold, snow, found outside, cold house, no heating, stopped shivering`,
} as const
