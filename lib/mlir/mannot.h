/*
 * The text that was read, written again with the attributes of layers
 * changed or added, every other byte as it was.
 */

struct mannot {
	/* first: a struct mtap * is a struct mannot * */
	struct mtap tap;
	struct out *w;
	/* the op being read, from place at on */
	bool hold;
	int64_t at;
	char *text;
	size_t len, cap;
	/*
	 * Last character that is no blank and what follows it: written only
	 * by mannot_end, so that a text that failed at its end is not whole.
	 */
	char *tail;
	size_t ntail, tailcap;
};

void mannot_init(struct mannot *a, struct out *w);
/* Keep the bytes from this place on, which come next. */
void mannot_hold(struct mannot *a, int64_t at);
/* Let them go as they are. */
void mannot_release(struct mannot *a);
/*
 * Let them go with the attributes that n carries, op being the one they hold.
 * 0, or -1 (r->err) if they cannot be put there.
 */
int mannot_layer(struct mannot *a, struct in *r, const struct mop *op,
	const struct nest *n);
/* All went well: write the rest. mannot_free frees. */
void mannot_end(struct mannot *a);
void mannot_free(struct mannot *a);
