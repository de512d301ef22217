import { cardWords } from '@/questions/red-flags/card-words'

import { shipped, source } from './shipped'

const selfHarmGuidance = source(
  'National Institute for Health and Care Excellence; 988 Suicide and Crisis Lifeline',
  'NG225 Self-harm: assessment, management and preventing recurrence; Warning signs',
  2022,
  'Talk of wanting to die, of being a burden, of ways or means, saying goodbye or giving things away, and any self-harm are taken seriously at once, without a score for risk.',
)

const person =
  'husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|mum|dad|mother|father|friend|he|she|roommate|flatmate|cousin|uncle|aunt|colleague|neighbour|grandson|granddaughter|nephew|niece|student|teenager|mate'

export const harmRules = [
  shipped({
    name: 'suicidal-thoughts',
    level: 'crisis',
    topic: 'despair',
    may: [
      '@want-death',
      '@ends-things + @ends-things|@lost-someone ++ @ends-things|@death-plan',
      '@ends-things ++ @want-death|@death-plan',
      '2 of @weighs-on-others @quiet-end @means @ends-things',
      '@weighs-on-others|@quiet-end|@means ++ @want-death',
      '@low-mood + 2 of @weighs-on-others @quiet-end @means @ends-things @lost-someone',
      '@low-mood + @quiet-end|@means & think|thinking|stand|stood|look|looking|wonder|imagine|know where|bought|keep',
      '@quiet-end & think|thinking|wonder|wish|sometimes|tempted|bridge|platform|train|pills',
      '@death-plan & @want-death|pills & die|goodbye|@now|burden|hopeless|sorry',
      'goodbye|goodbyes|farewell & everyone|family|kids|letters|letter|note & @death-plan|hopeless|tired|done|over',
      'hopeless|worthless|burden & @cant|pointless|nothing|everyone|gone|die|dead|anymore & better|die|dead|gone|live|living|end|sleep|exist',
      'giving|gave|given away & things|belongings|stuff|possessions|records|tools|guitar & @home-person|goodbye|sad|quiet|calm|depressed',
    ],
    mustNot: ['assisted dying & debate', 'euthanasia & essay'],
    card: cardWords.despair,
    source: selfHarmGuidance,
  }),
  shipped({
    name: 'suicide-worry-about-another',
    level: 'crisis',
    topic: 'despair',
    may: [
      `${person} & say|says|said|tell|told|text|texted|wrote|talk|talks|talking|keeps|posted|mention|mentioned & @want-death`,
      `${person} & @ends-things + @ends-things|@low-mood`,
      `${person} & giving|gave|given away & goodbye|things|belongings|stuff|possessions|everything|prized`,
      `${person} & @death-plan & goodbye|pills|gun|rope|note & @now|found|bought|locked|drunk|drinking|hopeless|depressed`,
    ],
    card: cardWords.despairOfOther,
    source: selfHarmGuidance,
  }),
  shipped({
    name: 'self-harm',
    level: 'crisis',
    topic: 'despair',
    may: [
      '@self-harm',
      '@wound-places & @harm-myself-words & @self-harm|arms|thighs|wrists|legs|skin|hide|hides|hiding|sleeves',
      'burn|scratch|cut|hit|bite|punch|starve myself|my-self|herself|himself & @harm-myself-words',
    ],
    mustNot: ['shaving|kitchen|onion|vegetables|cooking & cut & accident'],
    card: cardWords.selfHarm,
    source: selfHarmGuidance,
  }),
  shipped({
    name: 'violence-at-home',
    level: 'crisis',
    topic: 'violence',
    may: [
      '@home-person & @violent me|us|my & @fears-person|bruise|bruises|again|drunk|angry|sorry|drinks|drinking|temper|scared|afraid|wall|face|stomach|fell|door',
      '@home-person & @fears-person',
      '@hidden-bruises ++ @controlled|@breaks-things|@fears-person',
      '@controlled + @breaks-things|@fears-person|@violent me',
      '@controlled & mad|angry|punish|scared|afraid|nowhere|drunk|trapped|belongs',
      '@controlled + @controlled ++ @home-person & bruise|bruises|scared|afraid|drinks|hits|cry|cried|temper|library|leave',
      '@home-person & @abused-words',
      '@fears-person & @violent',
      '@home-person & @attacks-me',
      '@attacks-me + @home-person|@controlled|@fears-person|@breaks-things',
      '@abused-words & @fears-person|@home-person|home|leave|bruise|bruises',
      'bruise|bruises|black-eye|rib|ribs & told|tell|say|said|lie|lied & fell|walked-into|door|stairs & he|husband|partner|boyfriend|wife',
      '@home-person & @violent me|us & @now|again|when|if|last|every|sometimes|first',
    ],
    mustNot: ['cat|dog|horse bit'],
    card: cardWords.violence,
    source: source(
      'National Institute for Health and Care Excellence',
      'PH50 Domestic violence and abuse: multi-agency working',
      2014,
      'Physical, sexual, emotional or financial abuse by a partner or relative, fear of them, and threats call for safety first and a specialist helpline.',
    ),
  }),
  shipped({
    name: 'strangulation',
    level: 'emergency',
    topic: 'violence',
    may: [
      '@strangled & @home-person|voice|hoarse|swallow|marks|bruise|bruises|@unconscious|@breathless|throat|@now|neck|me|her|sex',
    ],
    mustNot: ['choke|choking & food|meat|steak|water|pill|bone|grape|sweet'],
    card: cardWords.strangled,
    source: source(
      'Institute for Addressing Strangulation',
      'Guidelines for clinical management of non-fatal strangulation',
      2024,
      'Pressure on the neck can tear a vessel or swell the airway hours later without a mark, and it foretells worse: hospital assessment and safety.',
    ),
  }),
  shipped({
    name: 'child-in-danger',
    level: 'crisis',
    topic: 'violence',
    may: [
      '@child-harmed & @home-person|teacher|coach|pastor|priest|neighbour|cousin|scared|afraid|told|secret|bruise|bruises|mark|marks|not|night|room',
      '@any-child & bruise|bruises|welts|marks|pinch|pinching|pinched & babysitter|sitter|stepdad|boyfriend|uncle|dad|nursery|daycare|screams|flinches|scared',
      'he|she|i|husband|boyfriend|partner|sitter|babysitter|dad|mum shook|shaken|shakes the|my|our|his|her baby|son|daughter',
    ],
    mustNot: ['nursery & @bite'],
    card: cardWords.child,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG76 Child abuse and neglect',
      2017,
      'Bruises or burns without a fitting cause, a child who tells of being hurt or touched, fear of a person, or neglect means acting the same day.',
    ),
  }),
  shipped({
    name: 'abuse-of-an-older-person',
    level: 'crisis',
    topic: 'violence',
    may: [
      '@elder-harmed & @carer-person',
      '@carer-person|aide|caregiver & pinches|pinched|slaps|slapped|hits|withholds|starves|threatens|rough & me|mum|dad|gran|wheelchair|bed|old|@elderly-person|lunch|food',
    ],
    card: cardWords.violence,
    source: source(
      'World Health Organization',
      'Tackling abuse of older people: five priorities',
      2022,
      'Unexplained bruises, fear of a carer, hunger, dirt, sores or missing money point to abuse or neglect.',
    ),
  }),
  shipped({
    name: 'sexual-assault',
    level: 'crisis',
    topic: 'violence',
    may: ['@raped'],
    card: cardWords.assault,
    source: source(
      'World Health Organization',
      'Responding to intimate partner violence and sexual violence against women',
      2013,
      'After an assault: safety, no blame, care for injuries, and medicine against pregnancy and infection within three to five days.',
    ),
  }),
  shipped({
    name: 'psychosis-after-a-birth',
    level: 'crisis',
    topic: 'mind',
    may: ['@odd-after-birth ++ @after-birth & @odd-after-birth|@voices|@danger|baby'],
    card: cardWords.mind,
    source: source(
      'National Institute for Health and Care Excellence',
      'CG192 Antenatal and postnatal mental health',
      2014,
      'Strange beliefs, voices, confusion or a racing mood in the weeks after a birth is a psychiatric emergency: assessment within four hours.',
    ),
  }),
  shipped({
    name: 'psychosis-with-danger',
    level: 'crisis',
    topic: 'mind',
    may: ['@voices & @danger', '@voices + @danger & @home-person|@now|@not|knife|hurt|kill|weapon'],
    mustNot: ['video|computer|horror game'],
    card: cardWords.mind,
    source: source(
      'National Institute for Health and Care Excellence',
      'CG178 Psychosis and schizophrenia in adults',
      2014,
      'Voices that give orders, or beliefs on which somebody may act against themselves or others, call for crisis help at once.',
    ),
  }),
  shipped({
    name: 'danger-to-others',
    level: 'crisis',
    topic: 'mind',
    may: [
      '@wants-to & @harm-others',
      '@harm-others & knife|gun|weapon|urge|urges|scared|afraid|@voices|@now',
    ],
    mustNot: ['video|computer game'],
    card: cardWords.others,
    source: source(
      'National Institute for Health and Care Excellence',
      'NG10 Violence and aggression: short-term management',
      2015,
      'A threat or urge to hurt somebody, with a plan, a weapon or lost control, is treated as an emergency for both.',
    ),
  }),
]
