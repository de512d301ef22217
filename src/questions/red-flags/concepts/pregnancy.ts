/** Before and after a birth, and what goes wrong there. */
export const pregnancy = {
  pregnant: `
    weeks & midwife|bump|baby|kicking|womb, pregnant, pregnancy, expecting a, trimester, weeks gone,
    weeks along, @late-pregnancy, @early-pregnancy, bump=, due date, positive test, antenatal, midwife,
    unborn, ob=, obgyn, obstetrician, baby is due, due in, due next, due any`,
  'late-pregnant': `
    @late-weeks, @late-pregnancy, third trimester, second trimester, 7|8 months pregnant,
    seven|eight|six months pregnant, heavily pregnant, nearly due, overdue, due in, due next, due date,
    due soon`,
  'maybe-early-pregnant': `
    @early-pregnancy, positive & test, late period, missed & period, period & late, period is late,
    missed my period, newly pregnant, just found out & pregnant, early pregnancy, ivf, pregnancy test,
    pregnant, tubes tied, coil & pregnant, ectopic, period overdue, skipped a period, period & weeks late,
    test & line|lines, period & not come`,
  'after-birth': `
    had twins, had my son|daughter|little|first|second|third & days|week|weeks, gave birth, just had my,
    delivered, breastfeeding & days|weeks, nursing & days, lochia,
    birth & tuesday|monday|sunday|friday|days|week|last, days old & baby, week old & baby,
    since he|she was born, given birth, after giving birth, had a baby, had my baby, had our baby,
    had the baby, after birth, since birth, baby was born, born & weeks|days ago, postpartum, postnatal,
    new mum, c-section, caesarean, cesarean, newborn, after the birth, after having, since having,
    since the baby, @young-baby, after delivery, delivered & weeks|days, baby arrived, baby came, first baby,
    since she had, had a little boy|girl, new mother, since our son|daughter was born, since delivery,
    just had a baby`,
  'baby-moves-less': `
    quiet in there, still in there, quiet & belly|womb|tummy, juice & wake|wakes|move,
    @not get him|her|it to move|kick, no wiggles, no wiggling, no hiccups, poke & belly|bump & nothing,
    baby & @not move, baby & @not moved, baby & @not moving, baby & @not kick, baby & @not kicked,
    baby & @not kicking, baby & move less, baby moving less, baby & less, baby & fewer, baby & quiet,
    baby & still, bump & quiet, movement & less|reduced|fewer|slowed|stopped|changed|down,
    kicks & less|fewer|stopped|slowed|reduced|weaker, @not felt & baby, @not feel & baby,
    @not felt him|her move|kick, @not felt & kick|kicks|movement|movements, no kicks, no movement,
    no movements, baby & slowed, kick & less, @not felt anything move, movements & quiet,
    hardly & move|kick|kicks|movement, @not feel & kick|kicks|movement, baby & hardly, baby & lazy, quieter,
    cold water & move, @not wriggle, @not wriggling, flutters & stopped, active & stopped`,
  'pre-eclampsia-sign': `
    rings & tight|fit|off|finger, see stars, seeing stars, stars & eyes, @pain & right ribs,
    face & balloon|moon, shoes & fit, ring off, @headache, spots & eyes|vision|see, flashing lights,
    flashing & lights, lights & eyes, flashes, stars & see|seeing, sparkles, blurry, blurred & vision,
    blurred, zigzag, pain under ribs, @pain & ribs, @pain & upper right, @pain & below ribs,
    swollen face|hands|feet|fingers, face & @swollen, hands & @swollen, fingers & @swollen, sudden swelling,
    rings & tight|fit, puffy & face, @pain top of stomach|belly|bump, squiggles, @sight-lost,
    under my right ribs, floaters, feet & balloons, eyes & puffy`,
  waters: `
    water|waters & broke|broken|gone|leaking|green|brown, loop & hanging|hang|between|down, cord & loop,
    waters & broke|broken|gone|leaking|green|brown, contractions & minutes|regular,
    cord & hanging|out|see|felt`,
  'shoulder-tip': `
    shoulder tip, tip of shoulder, top of shoulder, end of shoulder, @pain & shoulder, shoulder & ache`,
  'one-side-pain': `
    @belly-pain & side|right|left, @pain & one side, @pain & left side, @pain & right side,
    @pain & pelvis|pelvic, @low-belly-pain, @pain & ovary, @pain & tube, @pain & low`,
  cramps: `cramp, cramping, period pain, contractions`,
} as const
