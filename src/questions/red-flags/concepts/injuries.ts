/** Blows, bites, burns and what follows. */
export const injuries = {
  'head-blow': `
    egg & forehead|head, over the handlebars, off his|her|my|the bike|horse|ladder & head, goose egg,
    lump & forehead|head|skull & fell|hit|fall, came off & bike|horse|motorbike & head|helmet, knocked silly,
    knocked out, knocked cold,
    fell off bunk|horse|bike|roof|ladder|slide|swing|trampoline|bed|counter & head|out|silly|unconscious,
    bunk & fell, whack & head, thumped & head, hit & head, bang & head, banged & head, bump & head,
    bumped & head, struck & head, knock & head, knocked & head, crack & head, cracked & head,
    head & wall|floor|kerb|curb|concrete|pavement|table|tiles|step|radiator, head injury, concussion,
    concussed, fall & head, fell & head, blow to & head, kicked & head, landed on & head, head & ball,
    smacked & head, whacked & head, head first, clash of heads, headbutted, skull & crack, hit & skull,
    hit & temple, clonked & head, walloped & head, head hit, smashed & head`,
  fall: `
    fall, fell=, fallen, tumble, tumbled, dropped=, slip, slipped, rolled off, fell off, came off, trip,
    tripped, downstairs, down the stairs, down stairs, from a ladder, off the bed, off the sofa,
    off the changing, off a horse, off his bike, off her bike, off my bike`,
  accident: `
    accident, crash, car crash, motorbike, run over, knocked down, hit by a car, hit by a van, fell from,
    ladder, roof, scaffold, trampoline, stairs, tackle, rugby, horse, collision, crushed, crush=,
    trapped under, cast, plaster, fracture, broke, broken, break`,
  'head-danger': `
    @not making sense, makes no sense, @not like himself|herself, hurl, light & phone|hurts,
    worse by the hour, found on the floor, falling asleep, @not remember, knocked silly, knocked cold,
    knocked out, clear & nose|ear|ears & drip|drips|dripping|stuff|liquid, walks into, bumps into,
    seems drunk, one pupil, cross & sleepy, @not been right, @not right since, @not himself, @not herself,
    forgets what, repeating himself|herself, @vomit, @unconscious, @confused, @drowsy, @seizure,
    @worst-headache, headache & worse|severe|bad|wont, clear fluid, fluid & ear|nose, watery & ear|nose,
    straw coloured, blood & ear|ears, pupil, pupils, black eyes, bruise behind ear, @weak, @sight-lost,
    @double-vision, @speech-lost, @off-balance, memory, cant remember, amnesia, forgets, soft & dent,
    dent & head, soft swelling, boggy, blurred vision, crying nonstop, @not stop crying, @thinner,
    sleeping more, @sick, no recollection, lost & minutes, asks the same`,
  'broken-through': `
    bone & sticking|poking|out|through|showing|visible|see, bone sticking|poking|coming-out|through,
    see & bone, open fracture, compound fracture, bone & skin, bone came through, white bone`,
  'bent-limb': `
    @limb & bent|deformed|angle|crooked|odd|twisted|funny, wrong angle, funny angle, odd angle,
    wrong way & @limb, out of place, @limb & banana, dislocate, dislocated, @limb & snapped, @limb & mangled,
    @limb & pointing, @limb & shape`,
  'no-circulation': `
    @limb & cold|white|pale|blue|gray|numb|mottled|ice, no pulse, @not feel pulse,
    fingers & white|blue|cold|numb, toes & white|blue|cold|numb, foot & white|blue|cold|ice|marble, marble,
    like wax, ice cold, cold as ice, stone cold, dead white, bloodless, white as marble, waxy, cold as,
    foot & gone white, cold as stone`,
  'numb-limb': `
    @cant feel fingers|toes|hand|foot|leg|arm|feet, fingers|toes|hand|foot & numb|tingly|tingling|dead|pins,
    feeling & gone & fingers|toes|hand|foot`,
  'tight-cast': `
    cast & tight, plaster & tight, @limb & rock hard, @limb & hard-as, @limb & tight|tense|wooden,
    @limb & bursting|burst|explode, swollen & tight & hard, shiny & tight, cast & pain, plaster & pain,
    splint & pain, @pain & stretch, @pain & wiggle|move & toes|fingers, out of proportion, hard as wood|rock,
    tight as a drum, pain & calf & exercise|crush`,
  burn: `
    burn, scald, scalded, burnt, burned, boiling water, hot water, hot oil, fat fryer, hot tea, hot coffee,
    kettle, steam=, flame, fire=, caught fire, iron=, exhaust pipe, firework, acid burn, chip pan, hot fat,
    bonfire, petrol, barbecue fire, radiator`,
  'bad-burn': `
    blister, blistered, blistering, charred, black=, white=, leathery, peeling, skin off, skin came off,
    raw=, large, big, bigger than, size of, palm, whole, all over, chest, face, hands, genitals, groin, deep,
    airway, mouth, smoke, @any-child, numb, both legs, both hands, waxy, eyelid, feet, foot,
    skin & coming off, arm, thigh, back=, neck, throat, soot, singed, eyebrows, hoarse, joint, chemical,
    acid=`,
  'burn-event': `
    burned=, burnt=, burn=, burns=, scald, scalded, spilled, spilt, poured, pulled & over, tipped & over,
    pull & over, tip & over, splash, spilling, pulled down, set on fire, caught fire, knocked & over`,
  electric: `
    live cable, cable & thrown, thrown & cable|wire|socket|outlet, electricity & through,
    current & through|went|hand, bit by outlet, shocked me, got a shock, bad shock, touched & wire|wires,
    jolted, electric shock, electrocute, electrocuted, electrocution,
    shock from & socket|plug|wire|cable|toaster|mains|outlet, shocked by & wire|socket|plug|outlet|cable,
    mains, live wire, lightning, high voltage, power line, stuck fork|knife|finger & socket|outlet|toaster,
    zapped, taser, voltage, 240 volts, jolt & socket|outlet|wire|cable|panel,
    shock off & socket|cooker|wire|washer|shower, thrown & electric, breaker panel, overhead line,
    third rail`,
  snake: `
    snake, viper, adder, rattlesnake, copperhead, cobra, cottonmouth, mamba, black widow, brown recluse,
    scorpion, jellyfish, funnel web, stonefish, taipan, krait, rattler, man o war, box jelly, weever`,
  bite: `
    bite, bit=, bitten, sting, stung, fang, nip, nipped, scratch, scratched, puncture, bites=, teeth marks,
    tooth marks, lick, licked, struck=`,
  'rabies-animal': `
    bat=, bats=, raccoon, fox=, skunk, stray, wild dog, monkey, street dog, jackal, mongoose, unknown dog,
    coyote, feral, strange dog, woodchuck, abroad & dog, thailand, india, bali,
    dog & abroad|holiday|travelling|street, stray cat, wild animal, beach dog, vaccinated & dog,
    @not know & dog, dog ran off, dog & foaming, dog died, dog & disappeared, dog & village, rabies, rabid,
    philippines, nepal, morocco, vietnam, peru`,
  'animal-bite': `@bite & dog|cat|human|person|horse|rat|ferret|pig|hamster|monkey`,
  'bite-trouble': `
    deep, @swollen, @fever, red=, pus, face, hand, hands, puncture, joint, streak, red line, @severe,
    infected, tendon, finger, fingers, knuckle, throb, bleeding, spreading`,
  'eye-chemical': `
    bleach|cleaner|acid|lye|ammonia|cement|lime & splash|splashed|sprayed|squirted & face|eyes|eye,
    @eye & bleach|acid|cleaner|chemical|lime|cement|plaster|ammonia|detergent|drain|oven|pepper-spray|splash|splashed|disinfectant|solvent|paint|alkali|caustic|fertilizer|fertiliser|sanitizer|glue|superglue|peroxide|pods|pod|petrol|spray|chlorine|mortar|battery-acid|jump|weedkiller|thinner|degreaser|descaler|concrete|liquid|lye|quicklime|plant-food|sanitiser|vinegar`,
  'eye-wound': `
    
    @eye & nail|metal|glass|shard|stick|pierced|punctured|poked|stabbed|drill|hammer|grinder|grinding|dart|firework|airsoft|pellet|hook|knife|blood|bleeding|wire|thorn|fragment,
    something & flew|shot into & @eye, fishhook`,
  'flashes-floaters': `
    floater, floaters, flashes, flash & light, flashing & light, flashing & eye, flashes & eye,
    lightning streaks, lightning & corner, black specks, black dots, cobweb, cobwebs, specks,
    spots before eye, dots & eye, dots & vision, camera flash, sparks & corner, soot, flies & vision, swarm,
    midges, curtain, shadow & eye, shower of, gnats, tadpoles, pepper & vision, shadow & vision, veil,
    arcs of light, threads & vision`,
  'eye-red-severe': `
    @eye-pain & halo|haloes|halos|blurred|blurry|vomit|sick|headache|hard|rock|cloudy|nausea, halos & lights,
    haloes & lights, rainbow & lights, rings & lights, rainbows & lights, @eye & red & @severe,
    @eye & rock hard, eye & hard as`,
  drowned: `
    pull|pulled & pool|lake|pond|bath|tub|river|sea|ocean|water, gone under, went under,
    under & pool|water|bath|tub, swallowed & pool|lake|sea, fell in|into & pool|pond|lake|tub, drowned,
    drown, drowning, under water & minutes|pulled, pulled out of & pool|pond|bath|water|sea|river,
    near-drowning, inhaled water, face down & pool|bath|pond, found in pool|pond, breathed in water,
    submerged, swallowed & pool water`,
  strangled: `
    hung himself|herself|myself|themselves, hanged himself|herself|myself, cut him|her down, cut me down,
    pressed on my throat|neck, sat on my chest & breathe, squeezed until, strangle, strangled, strangling,
    choked me, choked her, choked him, chokes me, choking me, choke me, hands & throat, hand & throat,
    hands & neck, hands around my, hand around my, grabbed & throat, grabbed & neck, squeeze & neck,
    squeezed & throat, squeezed & neck, arm & neck & lock, headlock, throttle, throttled, throttling,
    hung from, hanged, ligature, pinned by & throat|neck, pressed & throat|neck, belt & neck, scarf & neck,
    pillow over, smother, smothered, chokehold, choke-hold, forearm & throat|neck, @cant breathe & hands,
    cord & neck`,
} as const
