/** Where single clusters stand on the map: turned round the middle of a tile like the seeds of a sunflower. */

/** The room that they may take of a tile [as a part of its side], and how much of its own room a dot fills. */
const ROOM = 0.44;
const FILL = 0.8;
/** Turned by the golden angle from one to the next, seeds lie close whatever their number. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Fewer than these are not drawn larger, so that a lonely dot stays a dot. */
const LEAST = 40;
/** Dots of a smaller radius than this are to be looked at: nobody could hit them. */
const HIT = 1.5;

/** How dots are drawn where the fullest tile has so many: their distance, radius, and whether a hand can hit them. */
export function manner(most, cell) {
  const apart = (ROOM * cell) / Math.sqrt(Math.max(LEAST, most));
  const radius = FILL * apart;
  return {apart, radius, hit: radius >= HIT};
}

/** The middle of a dot by its number in the tile with this middle. */
export function seat([x, y], slot, {apart}) {
  const away = apart * Math.sqrt(slot + 0.5);
  return [x + away * Math.cos(slot * GOLDEN), y + away * Math.sin(slot * GOLDEN)];
}
