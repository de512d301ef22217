/** Fever and what comes with an infection that spreads. */
export const infection = {
  fever: `
    hot as, hot like, like a furnace, furnace, like a stove, like an oven, like fire, like a radiator,
    forehead & hot, burning hot, sweats and chills, fever, feverish, high temperature,
    temperature & high|up|spiked|spike|spiking|rose|climbing|gone, burning up, @fever-reading, hot and cold,
    boiling hot, running a temperature, has a temperature, have a temperature, had a temperature,
    got a temperature, temperature of, roasting, red hot & skin, hot to touch, piping hot, running hot,
    temperature this|since|now, his temperature is, her temperature is, my temperature is,
    temperature & again, hot as a`,
  'high-fever': `
    @high-fever-reading, very high temperature, high fever, raging fever, burning up, raging temperature,
    sky high temperature`,
  shivers: `
    shiver, shivery, shivering, rigor, rigors, chills, shaking & cold, teeth & chatter, chattering,
    uncontrollable shaking, shakes=, the shakes, shake & cant stop, shaking uncontrollably, bed & shaking,
    trembling, violent shaking, quaking, shook violently`,
  rash: `
    rash, spots=, spot=, blotches, purple patches, bruise-like, pinprick, pin-prick, red dots, purple dots,
    freckles, marks & skin, patches & skin, dots=, purple marks, speckles, blemish, bruises & spread`,
  'fixed-rash': `
    bruise & coming out|appearing|popping up|spreading, bruises & legs|arms & fever, little bruises,
    tiny bruises, purple blotches, blotches & purple, bruising & no reason & fever, spots & press & stay,
    red pinpricks, spots & dark, @rash & @not fade, @rash & @not disappear, @rash & glass, @rash & tumbler,
    @rash & press, @rash & purple, @rash & @not go & press|pressed, tumbler & @not, purple & spots,
    @rash & bruise|bruises, bruise like, like bruises, pinprick, pin-prick, blood spots, petechiae, purpura,
    @not fade & glass|press, @not blanch, non-blanching, nonblanching, @rash & dark red, @rash & blood,
    stays & glass, still there & glass, @not vanish & glass`,
  'stiff-neck': `
    neck & plank|board|rod|stiff, neck feels like, scream & move & head, @cant move head, @cant bend head,
    neck & hurts & forward, neck & sore & move, stiff & neck, neck & stiffness, neck & @cant bend,
    neck & rigid, @cant & chin to chest, @cant & touch & chin, chin to & chest, neck & hurts to bend,
    neck & @cant move, neck & locked, neck & hurts & bend, put chin, chin on chest`,
  'hates-light': `
    blinds & shut|closed|down|drawn, wants & dark, covers his|her eyes, cover & eyes & light, hides & light,
    under the covers|blanket & light, sunglasses & inside|indoors, lamp, hides from light, squint,
    light & stand, light & hurt, light & hurts, light & @cant stand, light & bear, sensitive to light,
    lights & eyes, photophobia, light & unbearable, curtains & closed|drawn|shut, curtains drawn,
    @cant look at light, screams & light, hates & light, bright & hurt, dark room, light bothers,
    light & agony, cries & light, lights off, lights out, cant bear light`,
  'no-urine': `
    @not pee, @not wee, @not peed, @not urinate, @not passed urine, @not pass urine, @not pass water,
    @not passed water, @cant pee, @cant wee, @cant urinate, @cant pass urine, @cant pass water,
    @cant go for a wee, @not had a wee, @not wet & nappy, dry nappy, dry nappies, dry diaper, dry diapers,
    no wet nappies, no wet nappy, no wet diaper, no wet diapers, nappy is dry, diaper is dry, nappy & dry,
    diaper & dry, @not weed, @not been to the toilet for a wee, @cant empty bladder, @not been for a wee,
    hardly peed, hardly any urine, @not produced urine, hardly weed, @not much urine, no urine, dry pull-ups,
    only one wet nappy, one wet diaper, @not needed to pee, nappy & dry since, @not emptied bladder,
    nothing comes & pee|wee|urine, urine & nothing, only a dribble, only dribbles, few drips,
    few drops & urine|pee|wee, bladder & full|bursting|stuck, bursting & pee|wee|toilet`,
  'very-ill': `
    marbling, marbled, like ice & hands|feet|legs, @bad-colour, purple & knees|legs|feet, @confused, @drowsy,
    @bad-breathing, @breathless, @blue-lips, mottled, blotchy, @fixed-rash, @no-urine, slur, clammy,
    going to die, feel like dying, feels like dying, dying=, @unconscious, @cant stand, racing & heart,
    heart & racing, cold hands, cold feet, hands and feet are cold, pulse & fast, never felt so ill,
    never been so ill, weak & stand, breathing & fast, @shivers & @severe, low blood pressure,
    pressure & low, delirious, heart pounding, heart & pounding, heart & hammering, skin & gray,
    skin is cold, ice cold, stone cold & hands|feet, @racing-pulse, @low-oxygen, sleeping all day`,
  infection: `
    infection, infected, pneumonia, uti, cellulitis, abscess, wound, catheter, surgery, operation,
    chest infection, bite, pus, cut, stitches, urine infection, kidney infection, sore=, ulcer,
    burning when i pee, flu, virus, covid, tonsillitis, c-section, caesarean, cesarean, miscarriage, birth,
    dental, tooth`,
  'fast-breathing': `
    breathing|breathes|breaths & 28|30|32|34|35|36|38|40|45|50|60|minute,
    times a minute & breathing|breathes, breathing & fast|quick|quickly|rapid|rapidly|hard|heavy, panting,
    pant, breath & fast|quick, puffing, breathes fast|hard|quick|heavy|deep, breathing like,
    breaths a minute, out of puff, @breathless`,
  'cold-hands': `
    hands|feet|legs & cold|ice|icy|freezing, mottled, marbled, marbling, blotchy,
    purple & knees|legs|feet|hands, @bad-colour`,
  'feels-dying': `
    going to die, feel like dying, feels like dying, i am dying, is dying, never felt so ill|sick|bad,
    never been so ill|sick, sense of doom, impending doom, something terribly wrong, think i am dying,
    sickest ever`,
  'racing-heart': `
    pulse & slow|thirty|forty|30|32|34|35|36|38|40|weak|thready, fluttery & chest,
    heart & flip|flopping|funny|fluttering|fluttery|skipping|jumping|irregular,
    heart|pulse & racing|pounding|fast|hammering|mile|galloping|thumping, heart going like, heart going,
    @racing-pulse, heart & through chest`,
  'weak-defence': `
    chemo, chemotherapy, neutropenia, neutropenic, transplant, immunosuppressed, immunosuppressant,
    immunosuppressants, immune system, no spleen, spleen removed, without a spleen, leukaemia, leukemia,
    lymphoma, infusion & cancer, cancer treatment, methotrexate, low white, white cells, white cell,
    white count, biologic, biologics, azathioprine, tacrolimus, ciclosporin, myeloma, stem cell, carbimazole,
    methimazole, clozapine, oncology, cycle & cancer, splenectomy, humira, adalimumab, bone marrow,
    sickle cell, hiv, cisplatin, docetaxel`,
  'skin-hot': `
    red=, hot=, redness, spreading, warm, angry, streaks, red line, inflamed, tender, line & drawn|drew|pen,
    drew a line, drew round, track & up, tracking, creeping`,
  'flank-pain': `
    @pain & flank|loin|kidney|kidneys|side|ribs, @pain & back side, back pain & one side, @pain & @back`,
  'urine-trouble': `
    burn & pee|wee|urine|urinate|urinating|peeing, sting & pee|wee|urine, cloudy & urine|pee|wee, uti,
    water infection, bladder infection, cystitis, urine infection, smelly & urine|pee|wee,
    pee & often|constantly, kidney infection, hurts to pee, hurts to wee, pain & pee|wee|urinate,
    pee & every|burn, peeing & every, urine & smell`,
  'hot-joint': `@joint & red|hot|warm|swollen|swell, @joint & blown up|balloon|size`,
  'cant-bear-weight': `
    @cant put weight, @cant weight, @cant walk, @cant stand, @cant bend, @cant move, @cant bear weight,
    refuse to walk, refuses to walk, wont walk, wont stand, wont put, limp, limping, any movement,
    slightest movement, @cant straighten, slightest touch, even the sheet, @cant let anyone touch,
    @cant bear anyone touching`,
  'jaw-locked': `
    @cant open mouth, @cant open jaw, mouth & barely open, jaw & locked, lockjaw, lock-jaw,
    @cant open & wide, trismus, open & mouth & finger, jaw & stiff`,
  'cant-swallow': `
    hardly swallow, cant get spit down, pushed up & tongue, hot potato, @cant swallow, drool, drooling,
    dribble, dribbling, spit & swallow, saliva & swallow, spitting out saliva, spit into,
    spitting & cup|bowl|tissue, own saliva, own spit, hurts too much to swallow, too sore to swallow,
    swallow & agony, swallowing & impossible`,
  'muffled-voice': `
    muffled, hot potato, voice & changed|muffled|thick|different|funny|strange|odd, sounds like & mouth full,
    voice & gone, hoarse, plum & mouth, voice & weird`,
} as const
