/** Lists of more things than this are narrowed by typing, and their groups are led to. */
export const isLongFrom = 40;
