/** That it hurts, and where. */
export const pain = {
  pain: `
    poker, knife in, knife=, stitch, like a knife, kills=, killin, misery, screaming, torture, pounding,
    splitting, hurtin, achy, raw=, gnawing, searing, twisting, jab, jabbing, pang, shooting, pain, painful,
    hurt, ache, sore, agony, cramp, discomfort, stab, stabbing, throb, twinge, burning=, killing, tender,
    kill=, spasm, sharp=, soreness, throbbing, aching, ow=`,
  pressing: `
    truck, parked on, car on, bowling ball, horse on, bag of cement, sandbag, someone & stand on, tight bra,
    bra & tight, corset, wedged, like a stone, pressure, pressing, press, tight, tightness, tightening,
    tighten, squeeze, squeezing, crush, crushing, heavy, heaviness, heavily, weight, elephant, vice, vise,
    clamp, clenching, clench, band around, tight band, sitting on, sat on, standing on, brick, gripping,
    grip, gripped, fist, full feeling, constricting, constricted, strap, belt, concrete, anvil, boulder,
    slab`,
  'chest-pain': `
    @pain & behind ribs, @pain & ribs front, poker & ribs, behind the breastbone, behind breastbone,
    @pain between breasts, @pain under breastbone|sternum,
    heart & squeezed|squeezing|pinching|cramping|aching, lump behind breastbone, burning & chest,
    gas pain & middle, gas pain & chest, @pain middle of chest|breast, @pain & @chest, @pressing & @chest,
    elephant sitting|standing, elephant on chest, angina, heart hurt, heart is hurting, heart pain,
    pain heart, squeezing heart, @chest is bad, @chest not right, pain behind ribs, indigestion & @chest`,
  'chest-pressing': `@pressing & @chest, elephant sitting|standing|on`,
  spread: `
    down|up|along inside arm|of, inside of my left arm,
    left arm & pain|hurt|hurts|ache|aches|heavy|funny|dead|weak|tingly,
    into the|my|both|his shoulder|shoulders|jaw|teeth|neck|elbow|elbows,
    up to my|his|her|the jaw|ear|ears|teeth|throat|chin, goes through to my|the back,
    arm|hand|fingers & tingle|tingly & left, shoulder blades & ache|pain, ears & shoulder|shoulders,
    jaw & shoulder, ache & jaw|teeth|ears & shoulder|arm,
    @pain & arm|arms|jaw|shoulder|shoulders|elbow|wrist,
    down|up|into|to|through|across my|the|his|her|both|left|right arm|arms|jaw|neck|back|shoulder|shoulders,
    arm|jaw|shoulder & numb|tingle|heavy|weak|dead|ache|aching, radiate, radiating,
    shoot down|up|into arm|jaw|neck|back, spread to|into|down|up|through arm|jaw|neck|back|shoulder|arms,
    jaw ache, jaw pain, toothache & arm, teeth hurt & arm`,
  'jaw-or-arm': `
    @pain & jaw, @pain & left arm, ache & arm, ache & both arms, jaw & arm, heavy & left arm,
    @pain & both arms, @pressing & jaw, numb & left arm, @pain between shoulder blades,
    @pain & shoulder-blades`,
  'belly-pain': `@pain & @belly, bellyache, stomachache, tummyache, tummy-ache, stomach cramps, colic`,
  'low-belly-pain': `@pain & @low-belly, @pain low down`,
  'back-pain': `
    @pain & @back, backache, back went, sciatica, slipped disc, bulging disc, put my back out, back gave out,
    herniated disc, slipped disk, bulging disk, herniated disk, disk at, disc at, l5, l4, s1, disc surgery,
    back surgery, pinched nerve, prolapsed disc, back has gone, my back out, disc problem, lumbar`,
  headache: `
    headache, head-ache, migraine, @pain & @head, head hurts,
    @head is splitting|pounding|throbbing|banging|thumping|exploding, headaches, sore head, head is killing`,
  'worst-headache': `
    firecracker|gunshot|explosion|bang|bolt|thunder|crack & head|skull|brain,
    explode|burst|snap|pop|ripped & inside skull|head, inside my skull, worst & headache, worst & head,
    headache of my life, like being hit|struck|kicked|clubbed & head, hit & back of head, thunderclap,
    explode|exploded|bomb & head|headache, headache & worst, never & headache like, never & headache before,
    worst pain & head, headache from zero|nought|0|nothing, bat & head, hammer & head, axe & head,
    brick & head, snapped|popped|pop|snap|burst & head, most severe & headache`,
  'cold-sweat': `
    wringing wet, sopping, soaking wet, pouring sweat, running with sweat, sweat pouring|running,
    damp and cold, cold and damp, clothes are wet, pillow & soaked, changed my shirt,
    sweat & bullets|buckets, sweat, sweating, sweaty, clammy, drenched, dripping, wet through,
    soaked through, soaked with sweat, soaked & shirt|blouse|pajamas|pyjamas|sheets|nightgown,
    beads & forehead|lip, broke out in a, cold & wet & skin, sweating buckets, perspire, perspiring`,
  'bad-colour': `
    grayish, greyish, bluey, blueish, gray lips, lips & gray|grayish|white|greyish, lavender, lips & white,
    yellowish gray, colour of putty|ash|clay|chalk|paper|cement, like paper, like wax, like chalk,
    like a candle, fingernails & blue|purple|lavender|gray, white around the mouth, gone a bad colour,
    purplish, gray=, ashen, putty, pasty, waxy, gone white, went white, turned white, white as, pale as,
    deathly pale, blue=, bluish, purple & lips|lip|fingertips|nails, lost his colour, lost her colour,
    colour & gone|drained|off|awful|terrible, no colour, looks awful, look awful, looking awful,
    looks terrible, looks like death, ghost, drained of colour, mottled, marbled, marbling, blotchy, dusky`,
  'leg-swollen': `
    @swollen & @leg, @leg & bigger|larger|fatter|twice|tight|puffy, calf & @pain, @leg puffed,
    @leg ballooned, sausage & @leg`,
  swollen: `
    swell, swollen, swelling, puff, puffy, puffed, balloon, ballooned, blow up like, blown up, enlarged,
    bulging, size of, twice the size, double size, fat lip, bigger than, ballooning, puffing`,
  'eye-pain': `@pain & @eye, eyeache, eyes hurt`,
  'testicle-pain': `
    @pain & @testicle, @testicle & swollen|swell|severe|agony|kicked|up|higher|twisted|hard|red`,
  'throat-pain': `
    tonsils & bad|sore|swollen|huge|hurt|worse, tonsil & swollen|sore,
    throat & bad|killing|raw|worse|one side, strep, quinsy, @pain & throat, sore throat, tonsillitis,
    throat on fire, throat infection`,
  'pain-pills': `painkiller, painkillers, morphine, codeine, ibuprofen, nothing touch, tramadol`,
} as const
