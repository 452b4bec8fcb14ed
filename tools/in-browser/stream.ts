/** Catalogues are parsed as whole texts; of streams there has to be a class to inherit from. */
export class Transform {}
