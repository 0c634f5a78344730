/** Version of the analysis as it is stored. Raise it when the shape changes. Apart from the model, whose schemas the analysis itself has no need of. */
export const SCHEMA = 1;
