const light = new Set(
  `a an the my his her their our your its i he she it we they you me him them us this that these those
  is am are was were be been being do does did have has had having get gets got getting will would can could should
  in on at of to from with for by into onto over around about up out off down through across under inside
  and or so very really quite such just too also still even bit lot little kind sort some any all both own
  left right side upper lower whole entire one now then there here as when while which who what if
  like feels felt feel feeling seems seem keep keeps kept keeping went go goes going gone started starting start
  starts became become becoming think really totally completely almost nearly constantly suddenly quickly
  first started since again today tonight morning yesterday dear please help old`.split(/\s+/),
)

/** A word that may stand between the words of a sign without making it another one. */
export function isLight(word: string): boolean {
  return light.has(word)
}
