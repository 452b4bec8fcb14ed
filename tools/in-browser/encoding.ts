/** Only UTF-8 is read here: a file in another encoding is reported before it comes this far. */
export default {
  convert(): never {
    throw new Error("only UTF-8 is read in a browser");
  },
};
