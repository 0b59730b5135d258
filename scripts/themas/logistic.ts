/** Logistic regression by Newton's method: few features, so that the best weights are found exactly, and always the same. */

/** What one example looks like, and whether it is right. */
export interface Example {
  features: readonly number[];
  right: boolean;
  /** How much it counts. */
  weight: number;
}

const STEPS = 25;
const CLOSE = 1e-7;

/**
 * The weights under which the examples are likeliest, kept near 0.
 *
 * @param ridge how hard a weight is pulled to 0; the first feature, which is always 1, goes free
 */
export function fitLogistic(examples: readonly Example[], ridge: number): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const { slope, curve } = derivatives(examples, weights, ridge);
    const change = solve(curve, slope);
    for (const [i, value] of change.entries()) weights[i]! += value;
    if (change.every((value) => Math.abs(value) < CLOSE)) break;
  }
  return weights;
}

function derivatives(examples: readonly Example[], weights: readonly number[], ridge: number) {
  const penalty = weights.map((_, i) => (i === 0 ? 1e-6 : ridge));
  const slope = weights.map((weight, i) => -penalty[i]! * weight);
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? penalty[i]! : 0)));
  for (const { features, right, weight } of examples) {
    const likely = 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
    const doubt = weight * likely * (1 - likely);
    for (let i = 0; i < features.length; i++) {
      const value = features[i]!;
      if (value === 0) continue;
      slope[i]! += weight * (Number(right) - likely) * value;
      const row = curve[i]!;
      for (let j = 0; j <= i; j++) row[j]! += doubt * value * features[j]!;
    }
  }
  for (const [i, row] of curve.entries()) for (let j = i + 1; j < row.length; j++) row[j] = curve[j]![i]!;
  return { slope, curve };
}

/** Solves `matrix · x = values` by elimination; the matrix is positive definite, so that no row need be exchanged. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i]!]);
  for (const [i, row] of rows.entries()) {
    for (const [k, other] of rows.entries()) {
      if (k === i) continue;
      const factor = other[i]! / row[i]!;
      for (let j = i; j < row.length; j++) other[j]! -= factor * row[j]!;
    }
  }
  return rows.map((row, i) => row[row.length - 1]! / row[i]!);
}
