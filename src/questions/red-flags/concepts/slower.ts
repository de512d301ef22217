/** What can wait for tomorrow morning but not for a column. */
export const slower = {
  lump: `lump, lumps, mass, growth, swelling=, hard lump, nodule`,
  'lump-place': `
    breast, testicle, testes, ball=, balls=, neck, armpit, groin, nipple, scrotum, boob, collarbone`,
  'lump-worry': `
    hard=, growing, grow, bigger, painless, fixed, @not move, grown, new, found, weeks, doubled, larger,
    nipple & bleed|blood|inverted|pulled, dimple, dimpling, puckered, puckering`,
  'weight-lost': `
    lost & weight, losing & weight, weight loss, weight & dropped|dropping|falling,
    lost & stone|pounds|kilos|kg|lbs|lb, clothes & hanging|loose, trousers & loose|falling,
    losing & pounds|kilos`,
  'no-reason': `
    @not trying, without trying, unexplained, no reason, without dieting, @not diet, @not dieting,
    eat the same, eating the same, eats normally, @not changed my diet, @not explain, unintended,
    unintentional, for no reason`,
  jaundice: `
    jaundice, yellow & skin|eyes|whites|eye, skin & yellow, eyes & yellow, gone yellow, turned yellow,
    turning yellow, looks yellow, whites & yellow, yellowing`,
  'mole-changed': `
    mole & changed|bigger|bleeding|bleed|itchy|grown|growing|darker|black|shape|irregular|colour, mole & new,
    freckle & changed`,
  'calf-one': `
    calf & @swollen|@pain|red|hot|warm|hard|tight, @leg-swollen & one|left|right,
    one leg & bigger|swollen|fatter|thicker, leg & @swollen & red|hot|warm|tender|sore|@pain,
    swollen & one leg, calf & charley, behind knee & @pain, one calf, thigh & @swollen & @pain`,
  'clot-risk': `
    flight, flew, plane, long haul, long-haul, surgery, operation, hip replacement, knee replacement, cast,
    plaster, bed rest, in bed, pill=, contraceptive, birth control, hrt, pregnant, postpartum, cancer, chemo,
    clot before, dvt, deep vein, @after-birth, immobile, immobilised, bedridden, boot=, wheelchair, fracture,
    long drive, drove & hours, drive & hours, car journey, coach trip, gave birth, tamoxifen, knee surgery,
    keyhole, bus ride, replaced & hip|knee, blood clot, factor v`,
  'temple-pain': `
    forehead & tender|sore|veins|cords|cord|rope, hat hurts, hat & hurts,
    veins & temple|forehead|side of head, pillow & hurts, side of head & @pain|sore|tender|hurts,
    glasses hurt, hairbrush, hurts to brush, hurts to comb, shampoo & hurts, cant rest my head, scalp,
    temple & @pain|headache|tender|throb|sore, @pain & temples, scalp & @pain|tender|sore, scalp & hurts,
    brush & hair & hurt|hurts|sore|pain, comb & hair & hurt|hurts|sore|pain, comb & sore|tender|hurts,
    hair & hurts, pillow & scalp|head|temple & sore|hurts|tender, side of head & tender,
    glasses & hurt & temple`,
  'jaw-chew': `
    jaw & chew|chewing|eat|eating|ache|tire|tires|tired|@pain|stiff|cramp, chew & hurt|ache|pain|tired|tires,
    chewing & hurt|pain|ache|stop`,
  'gca-eye': `@double-vision, @sight-lost, blurred, blurry, vision, sight`,
  appendix: `
    right hip, right & hip & moved, moved & right, shifted & right, settled & right, down & right & hip,
    appendix, appendicitis, right side & low|lower, lower right, right lower, low right,
    belly button & right, navel & right, right & hip & @belly-pain, bottom right, low on the right,
    low down on the right, right hand side & low|lower, near right hip, right groin`,
  'worse-moving': `
    worse & move|moving|walk|walking|cough|coughing|jolt|bump|bumps|step, hurts & move|walk|cough|jump|bumps,
    hurts to walk, hurts to move, hurts to cough, hurts to jump, speed bumps, @cant stand up straight,
    @cant straighten, bent over, bent double, hunched over, doubled over, doubled up, curled up, lie still,
    lying still, let go & hurts, letting go, hop`,
  'rigid-belly': `
    rigid & @belly, hard & @belly, @belly & hard-as|hard-like|like board|rock, belly like a board,
    board like, @belly & rock hard, @belly & swollen & hard, @belly & tight & swollen, board & @belly,
    bloated & @not & wind|fart|gas|poo, @belly & drum, @cant touch & @belly`,
  'no-bowel': `
    @not poo & wind, @not pass wind, @not passed wind, @not fart, @not farted, @cant pass gas,
    @cant pass wind, @not passed gas, @not pass gas, no gas, no wind, bowel obstruction,
    bowels & @not & days, @not poo, @not opened & bowels`,
  hernia: `hernia, bulge & groin, lump & groin, rupture, bulge & belly, groin & bulge`,
  'hernia-stuck': `
    hard=, @not go back, @cant push & back, wont go back, stuck, red=, purple, @severe, @vomit, tender`,
  erection: `
    erection & hours|@8-hours|@5-minutes|painful|stuck, priapism, hard & hours & penis, erection & wont,
    stiffy & hours, viagra & hours`,
  'no-erection': `
    @cant get-it-up, @cant get hard, no erection, no erections, @not get erection, @cant get erection,
    @not get-it-up, impotent since`,
  'foreskin-stuck': `
    foreskin & stuck|back|tight & @swollen|@pain|@cant|blue|purple, @cant & foreskin, paraphimosis`,
  'bladder-lost': `
    push & belly|stomach & pee|wee, have to push to pee|wee, strain to pee|wee, force the pee|wee out,
    dribble & no control, dont notice & pee|wet, without noticing, without knowing & wet|pee, pads & wet now,
    @not make it & toilet, bed & wet & adult, no warning & pee,
    @cant control & bladder|bowels|bowel|pee|wee|poo, lost control & bladder|bowels|bowel, wet myself,
    wetting myself, wet himself, wet herself, wetting himself, wetting herself, incontinent, incontinence,
    soiled myself, soiling myself, soiled himself, soiled herself, pooed myself, peed myself, peeing myself,
    leak & pee|wee|urine, leaking & pee|wee|urine, leaked,
    @not feel & pee|wee|peeing|weeing|need|needing|toilet|bladder|poo, @no-urine, @not know when i need,
    @not know & need & toilet, accidents & bladder|pee|bowel, @not feel myself go, @not tell when,
    messed myself, @not know i had|needed to go, @not realise i had, start & stream, @cant start,
    strain & pee, bladder & control, bowel & control, bladder & numb|sensation|feeling, dribbling urine,
    @not sense bladder`,
  'saddle-numb': `
    @not feel & seat|chair|saddle, @cant feel & seat|chair|saddle|bum|bottom|wipe|toilet, toilet seat & feel,
    sit & @not feel, numb & sit, numb & @saddle, numb & between, numbness & @saddle, tingle & @saddle,
    tingling & @saddle, pins and needles & @saddle, @not feel & @saddle, @not feel & toilet paper,
    @not feel & paper, @not feel wiping, @not feel & wipe, saddle & feeling, saddle anaesthesia,
    lost feeling & @saddle, no feeling & @saddle, gone dead & @saddle, feeling gone & @saddle,
    asleep & @saddle, @saddle & sleepy, @saddle & dead, sensation & @saddle, @not feel when wiping,
    dentist & @saddle, jab & @saddle, cotton wool & @saddle, anaesthetic & @saddle, @saddle & novocaine`,
  'both-legs': `
    both legs, both my legs, both his legs, both her legs,
    legs & weak|numb|give|buckle|jelly|heavy|tingle|lead, down both, foot drop, foot & drag|slap|slaps|trip,
    feet & numb`,
  'tearing-pain': `
    
    something rip|tear|tore|ripped|torn|give|gave|pop|popped|snap|snapped & between|back|chest|belly|stomach|shoulder,
    rip & shoulder blades|back|chest, rip|tear between shoulder,
    @pain & travel|traveled|travelled|moved|moving down|to back, tear & @pain, tearing & @pain,
    ripping & @pain, ripped & @pain, tearing & back|chest|belly|stomach, ripping & back|chest|belly|stomach,
    like something tore, something tore, something ripped, torn & inside, knife & through to back,
    knife between shoulder, going through to back, through to & back, straight through & back,
    moves & back & chest`,
  aneurysm: `
    aneurysm, aaa=, aortic, aorta, pulse & belly|stomach|abdomen|tummy, pulsate & belly|stomach|abdomen,
    pulsating & belly|stomach|abdomen|tummy, heartbeat & belly|stomach|abdomen|tummy,
    throbbing & belly|stomach|tummy, pulsing & belly|stomach|tummy, marfan, marfans,
    beating & belly|stomach|tummy`,
  palpitations: `
    fluttery & chest, heart & flopping|flip|fluttery|funny|irregular, flutter & chest, chest & flutters,
    palpitation, palpitations,
    heart & racing|race|pounding|fluttering|flutter|hammering|thumping|irregular|skipping|jumping|galloping|fast,
    pulse & racing|fast|irregular|high, @racing-pulse, heart rate & high|fast|through, heart going like`,
  defibrillator: `
    defibrillator & shock|shocked|went-off|fired|kicked, icd & shock|shocked|went-off|fired,
    pacemaker & stopped|shock, my device fired, icd=`,
  allergen: `
    peanut, nut=, nuts=, wasp, bee=, sting, stung, shellfish, prawn, shrimp, penicillin, antibiotic,
    amoxicillin, latex, egg, milk=, sesame, allergic, allergy, anaphylaxis, anaphylactic, epipen, adrenaline,
    epinephrine, new medicine, new tablet, new tablets, hornet, cashew, walnut, crab, kiwi, fish=, almond,
    hazelnut, lobster, satay, ate=, eating=, eaten=, meal, restaurant, takeaway, ibuprofen, antibiotics,
    new medication, pistachio, insect, yellow jacket, lisinopril, ramipril, ace inhibitor, dye, contrast,
    vaccine, injection, curry, jab, naproxen, fire ants, ants, celery, mustard, soy, lupin`,
  'strong-allergen': `
    sting, stung, wasp, bee=, hornet, peanut, nut=, nuts=, walnut, cashew, almond, shrimp, prawn, crab,
    shellfish, lobster, penicillin, amoxicillin, antibiotic, sesame, latex, allergic`,
  'allergy-skin': `
    red bumps, bumps & covered, covered in red, red blotches, hives, welts, rash, itchy, itch, itching,
    red all over, nettle, urticaria, blotches, flush, flushed, lumps all over, wheals, bumps all over, swell,
    swollen, swelling, puffy, blotchy, red and blotchy, tingling mouth, tingly mouth, itchy throat`,
  'throat-closing': `
    tongue & pushed|up|raised|fills|filling|too big,
    swelling & down neck|under chin|under tongue|jaw & swallow|neck, eyes & puffing|puffed shut,
    voice & hoarse|gone|squeaky|croaky, lump & throat & hives|itchy|ate|sting,
    throat & scratchy|itchy & hives|ate|sting|nuts, @throat & @swollen,
    @throat & closing|close|tight|tightening|tighten|narrow|narrowing|lump, throat & clos, throat closing up,
    throat is closing, tongue & @swollen|fat|thick|big|huge, lips & @swollen|huge|big|fat, face & @swollen,
    eyes & @swollen & shut|closed, voice & hoarse & @swollen, throat & @swollen, lip & @swollen,
    lips & sausages, throat constrict, throat & constricted`,
  'gut-allergy': `
    @vomit, @feels-faint, @breathless, @unconscious, wheeze, @blue-lips, floppy, hoarse, cough & cant stop,
    impending doom, doom, coughing, @belly-pain, legs & gave, weak & collapse`,
  'sudden-deaf': `
    @sudden & deaf, deaf & ear & one|left|right & woke|sudden|suddenly, @cant hear & sudden|suddenly|woke,
    lost hearing & sudden|suddenly|overnight|woke, hearing & gone & woke|sudden|suddenly|overnight,
    woke & deaf, woke & @cant hear`,
} as const
