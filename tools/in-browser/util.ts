interface Constructor {
  prototype: object;
}

export default {
  inherits: (heir: Constructor, from: Constructor) =>
    Object.setPrototypeOf(heir.prototype, from.prototype) as void,
};
