/** The desk's secret in the sweep. Nothing that is logged or mailed may hold it. */
export const secretWords = 'a secret of the desk that nobody guesses';
