/** Points as they usually are: each row rounded half up to two decimals. */
import { USUAL_ROUNDING } from '../../src/core/rounding';

export const TWO_DECIMALS = { decimals: 2, rounding: USUAL_ROUNDING };
