#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/util.h"
#include "base/out.h"
#include "arch/arch.h"
#include "trace/cmdout.h"

enum {
	BUFSIZE = 1 << 16,
	/* longest line of a command */
	MAXCMD = 160
};

void
cmdout_begin(struct cmdout *c, struct out *w)
{
	memset(c, 0, sizeof *c);
	c->w = w;
	c->buf = xmalloc(BUFSIZE);
	out_puts(w, "trace 1\n");
}

static void
flush(struct cmdout *c)
{
	out_write(c->w, c->buf, c->len);
	c->len = 0;
}

void
cmdout_layer(struct cmdout *c, const char *arch, const char *name)
{
	flush(c);
	out_printf(c->w, "arch %s\nlayer %s\n", arch, name);
}

static char *
putnum(char *p, int64_t v)
{
	char digit[20];
	int n = 0;

	do
		digit[n++] = (char)('0' + v % 10);
	while (v /= 10);
	while (n > 0)
		*p++ = digit[--n];
	return p;
}

static char *
putword(char *p, const char *s)
{
	size_t n = strlen(s);

	memcpy(p, s, n);
	return p + n;
}

/* "TICK chC CMD"; returns where the line goes on. */
static char *
putstart(struct cmdout *c, int64_t tick, int chan, enum dcmd cmd)
{
	char *p;

	assert(tick >= 0 && chan >= 0);
	if (c->len > BUFSIZE - MAXCMD)
		flush(c);
	p = putnum(c->buf + c->len, tick);
	p = putnum(putword(p, " ch"), chan);
	*p++ = ' ';
	c->n++;
	return putword(p, dcmds[cmd].name);
}

static void
endline(struct cmdout *c, char *p)
{
	*p++ = '\n';
	assert(p <= c->buf + BUFSIZE);
	c->len = (size_t)(p - c->buf);
}

void
cmdout_put(struct cmdout *c, int64_t tick, int chan, enum dcmd cmd, int bank,
	int sub, int64_t row)
{
	char *p = putstart(c, tick, chan, cmd);

	assert(dcmds[cmd].addr == DTOSUB);
	p = putnum(putword(p, " bank"), bank);
	p = putnum(putword(p, " sa"), sub);
	endline(c, putnum(putword(p, " row"), row));
}

void
cmdout_putall(struct cmdout *c, int64_t tick, int chan, enum dcmd cmd)
{
	assert(dcmds[cmd].addr == DTOALL);
	endline(c, putstart(c, tick, chan, cmd));
}

void
cmdout_end(struct cmdout *c)
{
	flush(c);
	out_printf(c->w, "end %lld\n", (long long)c->n);
	cmdout_abort(c);
}

void
cmdout_abort(struct cmdout *c)
{
	free(c->buf);
	c->buf = NULL;
}
