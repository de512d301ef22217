/** Where it is: parts of the body in the words people use. */
export const body = {
  chest: `
    my ribs, his ribs, her ribs, round ribs, around ribs, diaphragm, behind ribs, bosom, between my breasts,
    heart area, over my heart, chest, breastbone, sternum, ribcage, breast bone, rib cage,
    middle of my chest`,
  belly: `stomach, belly, abdomen, abdominal, tummy, tum, gut, guts, bowel, midsection`,
  'low-belly': `
    lower belly, lower stomach, lower abdomen, lower tummy, lower abdominal, pelvis, pelvic, groin, low down,
    side of my belly, @belly one side, @belly side, @belly left, @belly right`,
  head: `head=, skull, temple, forehead, scalp, heads=`,
  neck: `neck`,
  face: `face, mouth, cheek, smile, eyelid, lip`,
  limb: `
    arm, leg, hand, foot, feet, limb, calf, thigh, shin, forearm, ankle, wrist, elbow, knee, finger, toe,
    fingers, toes, thumb`,
  leg: `leg, calf, thigh, shin, ankle, calves, legs, calfs`,
  arm: `arm, hand, shoulder, forearm`,
  joint: `knee, hip, ankle, wrist, elbow, shoulder, joint`,
  eye: `eye, eyes, eyeball, eyelid`,
  throat: `throat, tongue, lip, face, mouth, airway, neck, eyes, tonsil`,
  back: `
    back=, spine, between shoulder blades, shoulder blade, flank, loin, kidney, shoulder-blades`,
  saddle: `
    saddle, junk=, dick, cock=, penis, package=, willy, private area, lady parts, girl parts, lady bits,
    bits=, vulva, where i sit, my seat, down-there, backside, behind=, tailbone, cheeks & sit, region i sit,
    between my legs, between legs, between his legs, between her legs, genitals, genital, private parts,
    privates, crotch, perineum, buttock, bottom=, bum, inner thigh, back passage, anus, vagina, down below,
    down there, undercarriage, nether, seat area, when i wipe, wiping`,
  testicle: `
    testicle, testes, testis, ball=, balls=, scrotum, nut=, nuts=, bollock, ballsack, gonad, private parts,
    nutsack, crown jewels, sack=`,
  lips: `lip, mouth, face, fingertip, nail, skin, tongue, fingers, gums, hands, cheeks`,
} as const
