/**
 * Words of which readers write one and doctors another, or whose forms the stemmer keeps apart. A line is one
 * meaning, said by its first word. Only what means the same in a letter to a doctor stands here: what is merely
 * related would lead astray.
 */
export const sameWords = `
treat treats treated treating treatment treatments cure cures cured curing curable therapy therapies therapeutic remedy remedies
diagnose diagnoses diagnosed diagnosing diagnosis diagnostic
symptom symptoms symptomatic
prognosis prognoses outlook
inherit inherits inherited inheritance hereditary heredity
genetic genetics gene genes
medicine medicines medication medications medicament medicaments meds
child childs children childrens childhood kid kids
baby babies babys infant infants infancy newborn newborns neonatal neonate
pregnant pregnancy pregnancies
abdomen abdominal stomach tummy belly
heart cardiac
kidney kidneys renal
liver hepatic
lung lungs pulmonary
eye eyes ocular
skin dermal cutaneous
brain cerebral
bone bones
tooth teeth dental
cancer cancers cancerous carcinoma carcinomas
surgery surgeries surgical
pain pains painful ache aches aching
prevent prevents preventing prevention preventive
itch itches itching itchy pruritus
infect infection infections infected infectious
swelling swellings swollen oedema edema oedemas edemas
vaccine vaccines vaccinate vaccinated vaccination vaccinations immunize immunized immunization immunizations immunise immunised immunisation immunisations
fracture fractures fractured broken
vomit vomits vomiting vomited
bleed bleeds bleeding bled haemorrhage hemorrhage haemorrhages hemorrhages
test tests tested testing
dose doses dosage dosages dosing
overdose overdoses overdosed overdosing
die dies died dying death deaths fatal
woman women womens female females
man men mens male males
physician physicians
alzheimer alzheimers
make makes maker makers making made manufacture manufactures manufactured manufacturer manufacturers
tired tiredness fatigue fatigued
fever fevers feverish
dizzy dizziness vertigo
breathe breathing breath breathless breathlessness
diarrhea diarrhoea
anemia anaemia anemic anaemic
leukemia leukaemia
tumor tumour tumors tumours
hemophilia haemophilia
esophagus oesophagus esophageal oesophageal
estrogen oestrogen
fetus foetus fetal foetal
pediatric paediatric pediatrics paediatrics
hypertension hypertensive
diabetes diabetic diabetics
allergy allergies allergic
arthritis arthritic
obese obesity overweight
smoke smokes smoking smoker smokers cigarette cigarettes tobacco
alcohol alcoholic alcoholism drinking
sleep sleeping sleeps asleep
swallow swallowing swallows
cough coughs coughing
injure injury injuries injured
weigh weight
menopause menopausal postmenopausal
period periods menstruation menstrual menses
poop stool stools faeces feces
pee urine urinate urination urinating urinary
bruise bruises bruising bruised
`
