/** Blood: how much, from where, and what makes it dangerous. */
export const bleeding = {
  blood: `blood, bleed, bloody, haemorrhage, clot=, clots=`,
  'heavy-blood': `
    pour & blood, pouring & bleed, gush & @blood, spurt & @blood, squirt & @blood, spray & @blood,
    pump & @blood, soak & @blood, soaked & @blood, drench & @blood, flood & @blood, spurting, keeps spurting,
    soak|soaked|soaking|soaks through, soaked & towel|towels|sheet|sheets|bandage|dressing|tissue|rag,
    soaks & towel|tissue|pad|rag|bandage, pool & blood, puddle & blood, blood everywhere, @not stop & bleed,
    @not stop & blood, @cant stop & bleed, @cant stop & blood, wont clot, @not clot, through & towel,
    through & towels, pad & hour, pads & hour, pad & minutes, bucket & blood, lots of blood, a lot of blood,
    so much blood, loads of blood, heavy bleeding, bleeding heavily, bleeding & heavy, big clots, huge clots,
    large clots, clots & size, cup of blood, dripping & blood, streaming & blood, blood & streaming,
    running & blood, blood running, bled through, blood through, still bleeding,
    bleeding & hour|hours|minutes, keeps bleeding, bleed & profusely, blood all over, bleed like a tap,
    tap & blood, bowl & blood, mouthfuls & blood, bowlful, sink & blood, blood & sheets, wont quit & bleed`,
  wound: `
    
    chainsaw|saw|knife|glass|axe|machete|blade|grinder|lawnmower & thigh|leg|arm|hand|neck|wrist|finger|foot|groin,
    chainsaw, tourniquet, belt around, tied & above, cut, wound, gash, slash, slice, stab, laceration, deep=,
    open-wound, sliced, nosebleed, nose-bleed, nose bleed, nose, gum, tooth, socket, gums, varicose vein,
    stump, fistula`,
  nosebleed: `nosebleed, nose-bleed, nose & bleed, nose & blood, nosebleeds, blood & nostril`,
  thinner: `
    warfarin, blood thinner, blood-thinner, blood thinners, apixaban, eliquis, rivaroxaban, xarelto,
    edoxaban, dabigatran, pradaxa, heparin, anticoagulant, clopidogrel, plavix, thinners, haemophilia,
    haemophiliac, hemophilia, enoxaparin, lovenox, haemophilic, thin my|his|her blood,
    thins my|his|her blood`,
  vomit: `
    blow chunks, upchuck, toss cookies, pukey, chuck, vomit, throw up, throw-up, puke, be sick, been sick,
    being sick, was sick, was sick=, chuck up, bring up, brought up, coming up, retch, heave, heaving, spew,
    keep sick, sick & twice|times|again|all, hurl, threw it all up, sick up, sicked up, lost his lunch,
    regurgitate`,
  sick: `
    vomit, sick=, nausea, nauseous, nauseated, throw up, queasy, puke, retch, heave, chuck up, bring up`,
  'vomit-blood': `
    @vomit & coffee|filters, blow chunks, chunks & coffee, coffee filters, throw up & rusty|brown|red|black,
    vomit & rusty|maroon, @vomit & blood|bloody|bloodied, @vomit & coffee ground|grounds|granules,
    coffee grounds, coffee-ground, coffee granules, coffee dregs, @vomit & red,
    @vomit & black bits|stuff|grains, @vomit & dark brown, @vomit & clots, haematemesis, hematemesis,
    @vomit & looks like coffee, @vomit like coffee`,
  'black-stool': `
    black & poo, black & stool, black & stools, black & tar, tarry, poo & tar, stool & tar,
    black & motion|motions, black & bowel movement, black & sticky, tar & toilet, melaena, melena, like tar,
    black & faeces, black as & poo|stool|toilet, jet black, liquorice, black & toilet`,
  'blood-stool': `
    blood & poo, blood & stool, blood & stools, blood & toilet,
    blood & bottom|back-passage|bum|rectum|anus|rectal, blood & faeces, blood & motions, bloody diarrhoea,
    blood & diarrhoea, blood & bowl, blood & wipe, blood & paper, blood & bowel movement, rectal bleeding,
    redcurrant jelly, red & stool, maroon & stool, red jelly, blood & nappy|diaper, poo & red,
    stool & bloody, bleeding from behind|below`,
  'blood-urine': `
    blood & urine, blood & pee, blood & wee, blood & water, blood & peed, urine & red|pink|cola|brown,
    pee & red|pink|cola|brown, wee & red|pink|cola|brown, peeing blood, passing blood & urine|water,
    haematuria, hematuria, urine & coke, urine is bloody, bloody urine, pink & pee, pissing blood`,
  shocked: `
    floor is tilting, floor & tilting, room & tilting, world & tilting, clammy, cold sweat, pale, pallor,
    @blue & @lips, @feels-faint, @unconscious, white=, gray=, ashen, shaky, @confused, racing & heart,
    heart & racing, pulse & racing, sweaty, drained of colour, weak & stand, cold and, legs like,
    lightheaded, @severe`,
  amputated: `
    cut off & finger|thumb|toe|hand|tip|arm|leg|foot|end, severed= & finger|thumb|toe|hand|tip|arm|leg|foot,
    chopped off, chop & finger|thumb|toe, sliced off, sliced & end off, sliced & top off, cut & clean off,
    torn off, ripped off & finger|toe|thumb|hand, hanging off & finger|toe|thumb|hand, hanging by & skin,
    hanging by a flap, amputated= & finger|thumb|toe|hand|tip|accident|saw|mower, finger came off,
    lost & fingertip, finger in a bag, fingertip in, finger is on ice, on ice & finger,
    saw & finger|thumb|hand, mower & foot|toe|toes, @not attached`,
} as const
