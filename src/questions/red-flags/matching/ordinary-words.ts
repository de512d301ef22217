import { formsOf } from './inflection'

/** Everyday words that look like a slip in a word that matters and are none ("heard" is not "heart"). */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `heard hearth hearty heats heater heaven heavy wheat cheat great beard board broad bread breed breeds breeze bred birth berth broth
  crest chess cheat chests chess chef cheese chose choose chosen chased chase chapel chilly child childs chili shell skills
  paint paid plain paine pail panic pants pair pans main rain strike struck streak stork stoke stove store stored story stuff staff still
  thread threat treat thirty throne through thought throwing toilet tongues tongs lisp lies line lists clips slips flips choosing checking
  cooking shocking chocking joking soaking shaping sharing shaving shading slaking staking shake shade shakes shack snack sneak snails
  blond bloom blooms floods flood food brood blade blades blame bland blend bleeds bland breeding building binding bedding balding blinding
  bleaching beach beech breach reach leach bench bleak fever fewer never lever fiver rush rash trash wash cash dash stuff staff stick stiff
  swelling smelling spelling shelling selling dwelling swallow shallow sallow wallow follow voice voiced choices vices void bowed bowel
  towel vowel bowen bowls growing grown groan grain green groin going joint point paint blush brush blueish polish
  certain curtail captain curtains contain maintain creation several severe sever server serve served severs persevere sewer
  rapid rayed raged rated raced rare rape grape shaped scraped draped recurrent recurrence concurrent current attach attached attacking
  injected injection injections injecting inspection intention infarction induction ingestion insertion invention affection inflection
  inflected infecting infective infectious generation generated general genetic genera genitive medication medications meditation
  dedication mediation medicinal medical paralyses bruise cruise bruised bruce brushes crushed brushing crusting cushing rushing blushing gushing
  crossing cursing pushing conversion conversation concession confession confusing confuse contusion conclusion confined contraction contractual
  constrictions conditions contributions construction attractions hyperthermia hypothesis exhaustive exhausting existing 
  spheroids steroidal asteroid shared scared scarred stared spared secured scored sacred seared sharpness shortens shorten shortest
  strongly strange stranger strangely struggle struggled straggle strangest threatening threaten treated threads treatment theater treaties
  frightening frightful terrible terrific terrifying violet violin volume violate sharpen shrinking shriek shrieked drinking sinking
  filters flutters flotation floater floats flowers france further finance surface surname filter lethargica magnetic magnets pulls pulled
  pill polls pools bills hills mills pile pines tables table tablet enables constables septic skeptic septa septin optic sepia
  purple purpose people propel pupil pupils supple yellow fellow hello bellow bellows mellow below belly bells bully silly jelly ally rally
  shoulder should soldier smoulder sweat sweet sweater sweets swear electronic electrical election selective eclectic elective
  insulin insulting insulation insults glycose glucagon glue diabetes diabetics dialect shiver silver shriver river driver sliver delivered
  shivered drowsy draws drown drawn dross prosy frosty drooping dropping drops drop droppings trooping cropping stopping
  droop troop hopeless helpless homeless hope harmless useless worthless worth burdens burden garden sudden wooden hidden madden
  suddenly saddle saddles paddle puddle middle riddle settle bladder ladder bleeder blander gladder blunder urine marine aurora
  crime prime prune urinal sirens bite bowels buttock buttons button genital genitals genitalia groins stomach steak
  abdomens abdominals nauseate nauseated pregnancies prefer prevents contract migrating immigrant migration emigrant
  seizing seizes convincing consulting consulted conducted compulsion conclusive expulsion collision confession convulsive
  concluded confuses collapsible cutting coating putting counting cuttings catching clutch calling colling cunning culling
  myself mussel muscle muscles muscled muscular musical tussle hustle whistling whistle rustling wrestling waistline listing
  barking banking baking breaking parking marking working bargain croup group crop coup crops soup drooling cooling pooling fooling
  drilling rolling ribs rips rubs robes tribe ribbons bribes nostril coffee coffin office toffee cough tough rough bough trough dough
  coughs touching coaching couching bloodied bloody moody bodily tarry carry marry larry sorry worry starry terry
  kidney kidneys sidney sunken sunk shrunken drunken spoken sucked chemist chemical chemo cheeky chess razor razors laser major
  battery butter better bettering matter battered scattered flattery lottery pottery monoxide dioxide peroxide carbon cartoon garbage
  caring carton fracture fractures factor lecture texture picture fractured structured factored amputees imputed computed disputed
  weakness wetness witness weakens wellness fitness illness numbers number numerous  humbness dumbness tangling mingling tinkling
  sprinkling jingling singling tickling timing worst worse worth first burst horse verse faint paint saint feint taint fainter painted fanned
  dizzy fizzy busy daisy lifeless limitless lightly lights floppy sloppy flappy poppy happy choppy fluffy weeping sleeping
  swollen sullen stolen woolen pollen fallen spleen throats allergies allergist allergen allege hives lives hides hires dives wives knives
  vomits vomit limits permits comet baby bay babies boys bobby ruby daughters laughter slaughter laughed husbands husbandry boyfriends girlfriends
  infants infancy instant  toddle toddlers noodle overdosage overdo overjoyed overrides overdue overcame toasts
  bleach teach each peach beaches poison prison person poisons raison reason magnet magnate agent swallows swallowed followed wallowed
  threatened threat raped shaped sapped ripped assault assaulted insulted salted molest modest honest mildest melted voices choices
  paranoia paranoid parental parade testicular testing scald scold called scalded blisters sisters sister blister listed blistered
  snake snack stake shape rabies rubies raccoon cocoon infection pneumoniae pneumatic stokes shocks transplants transplanted translate
  haemorrhoid haemorrhoids hemorrhoid hemorrhoids concussions discussion discussions percussion phlegmatic swelled smelled
  spilled aneurysms embolisms emboli ectopia utopic topical septum furnaces addition addicted addisons adding prednisolone reds steroid
  heatstrokes seared severed severely reverse revered ligature literature blades bladed unbearably agony irony agonist agonists cracking
  tracking grunting granting painting counting discovered uncoloured mottle bottled settled rattled throttled redcurrants bodies
  disordered disorder delicious delirious deciding incidents incident coherent inherent incoming crooked cooked looked booked crooks
  dragging bragging dragon swaggering staggered vertical vertigo steady unsteadily unstudied saturday saturdays thursday thirsty
  brand burned turned banned barred learned yearned creatine creatinine creating carotene neurogenic neutropenia
  inhale inhaled inhales inhaling consumption contaminated`
    .split(/\s+/)
    .flatMap(formsOf),
)
