/** Grows with every change of the analysis or of the weights: what another version made is made anew. */
export const indexVersion = 1
