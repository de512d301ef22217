/** Babies and children, who show it otherwise. */
export const children = {
  'tiny-baby': `
    week old, weeker, born last week, born & days ago, brand new baby, @young-baby, newborn, new-born,
    week old baby, days old, premature baby, preemie, prem baby, just born, few weeks old`,
  'any-baby': `@tiny-baby, @baby, @baby-to-6-months, baby=, infant, babies=, bottle feed, breastfed`,
  'any-child': `
    preschooler, kindergartner, our little guy|girl|man, my little guy|girl|man, grandkid, first grader,
    pupil & class, kiddo, our boy|girl, foster child, @any-baby, @child, @small-child, toddler, child=, kid=,
    son=, daughter=, boy=, girl=, grandson, granddaughter, nephew, niece, grandchild, little one, twin,
    nursery, preschool, my lad, kids=, children=, schoolboy, schoolgirl`,
  'not-feeding': `
    gave up on & breast|bottle|feeding, gives up & feeds|breast|bottle, off food,
    off his|her food|milk|bottle|feeds, hardly drinks, barely drinks, sleeps through & feed|feeds|feeding,
    falls asleep & bottle|breast, pushes & bottle away, turns head away, took an ounce, only an ounce|half,
    @not feed, @not feeding, @not drink, @not drinking, @not take bottle, @not taking bottle,
    @not take & milk, refuse & bottle|milk|feed|feeds|breast|drink|fluids,
    refusing & bottle|milk|feed|feeds|breast|drink|fluids, @not latch, @not latching, @not suck,
    @not wake for feed|feeds, half & feeds, turn away & bottle|breast, off & feeds,
    @not interested & feed|feeds|bottle|milk, missed & feeds, @not eat, @not nurse, @not nursing,
    too sleepy to feed|drink|nurse, too weak to suck, @not wake to feed,
    no interest & bottle|milk|feed|feeds|breast, @not keep & milk|feeds, @not finish & bottle,
    feeding poorly, poor feeding`,
  floppy: `
    floppy, limp=, rag doll, ragdoll, lifeless, unresponsive, @not respond, @not responding, @cant wake,
    @not wake, hard to wake, @not react, @not move, lethargic, like jelly, no muscle tone, @not lift head,
    listless, head lolling, lolls, difficult to wake, difficult to rouse, hard to rouse, like a doll,
    no energy to cry, dead weight, flops, @not focus, @not look at me, @not smile,
    @not interested in anything, glazed eyes, staring & nothing, barely opens his|her eyes`,
  'odd-cry': `
    cry & high pitched|high|shrill|weak|moaning|strange|odd|different|whimper|funny|piercing, whimpering,
    moaning, high-pitched, inconsolable, cry & hours, weak cry, @not stop crying, shrieking,
    cries when touched, cries & picked up, screams when, screech, mewing, moan & cry`,
  fontanelle: `
    soft spot & bulge|bulging|sunken|swollen|raised|up|down, fontanelle, soft spot on, fontanel`,
  'green-vomit': `green & @vomit, bile, yellow green & @vomit, @vomit & green|bile, bilious`,
  dry: `
    sunk in & eyes, eyes & sunk, pull-up & dry|wet|not, pull-up & @not, no pee, hasnt peed, hasnt wet,
    dry diaper, dry pull-up, tongue & sticky, lips & peeling, skin & tent|tents, tears & none, sunken eyes,
    eyes & sunken, no tears, @not tears, cry & without tears, cries & no tears, dry mouth, dry lips,
    mouth & dry, tongue & dry, @no-urine, dehydrate, dehydrated, dehydration, sunken, cracked lips, parched,
    lips & cracked, dark urine`,
  'loses-fluid': `
    throwing up for, threw up for, tossed his|her, keeps throwing up, poops water, poo like water,
    upchucking, diarrhoea, the runs, squits, loose & stool|poo, watery & poo|stool, @vomit,
    @cant keep & down, keep & down, @not keep & down, keeps & nothing down, tummy bug, stomach bug, gastro,
    rotavirus, norovirus, runny & poo, both ends`,
  'cant-keep-down': `
    @cant keep & down, @not keep & down, keep nothing down, keeps nothing down, keeping nothing down,
    @vomit & everything, even water, sips & up, everything comes up, throws everything up,
    nothing stays down, comes straight back, brings everything up, water & comes up, @not stay down,
    even sips`,
} as const
