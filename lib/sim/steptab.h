/*
 * Costs of steps by device, banks and accesses, each found once.
 */

struct out;

/* Elements that one access carries. */
int64_t steptab_lanes(const struct arch *a);
/*
 * Costs of the steps of a mapping of b2 banks with b1 columns each: from the
 * built-in table of the device (what stepmeas.h measured on it) or, for
 * another device, measured now. They live as long as the program.
 */
const struct stepcost *steptab_get(const struct arch *a, int64_t b2,
	int64_t b1);
/* Whether the order of steps can matter to the cost of a mapping. */
bool steptab_ordered(const struct arch *a);
/*
 * An old step of any mapping on two banks or more takes at least *floor clocks
 * and *slope for each access beyond the first.
 */
void steptab_floor(const struct arch *a, double *floor, double *slope);
/* Write costs measured for that class as lines of a table (steptext.h). */
void steptab_write(struct out *w, int64_t banks, int64_t accesses,
	const struct stepcost *c);
