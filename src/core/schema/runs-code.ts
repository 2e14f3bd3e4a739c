/** Whether a browser would run what a file of this name holds, if it were opened on the site. */
export const runsCode = (name: string): boolean =>
  /\.(?:x?html?|xht|xml|xsl|m?js|css|wasm|svgz|swf)$/i.test(name);
