/** Is it an element? Asked by number, because a document parsed in Node has no global `Node` or `Element` to ask by name. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Is it a text node? Asked by number, too. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
