/** Why somebody's being there is doubtful, as the brain marks it (central/domain/position.py). */
const DOUBTS = ['missing', 'old', 'jump', 'exact', 'far', 'code_elsewhere', 'code_unknown'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Those this version has words for. Where nothing showed that they were there, that no position came is said already. */
export const doubtsOf = (marked: readonly string[], proof: string): Doubt[] => DOUBTS.filter((doubt) => marked.includes(doubt) && !(proof === 'none' && doubt === 'missing'))
