#ifndef NESTPIM_ARCH_ARCH_H
#define NESTPIM_ARCH_ARCH_H

/*
 * Description of a PIM device: the one table of its keys, reader and writer
 * (formats/arch.txt).
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct in;
struct out;

/*
 * The machines: identifier and name. Of each there is a struct pim pim_ID
 * (sim/pim.h: how it computes) and a struct costmachine cost_ID
 * (cost/machine.h: what that costs).
 */
#define MACHINES(X) \
	X(hbm, "hbm-pim") \
	X(simdram, "simdram") \
	TEST_MACHINES(X)

/* One more for tests/pipe/machine.sh. */
#ifdef NESTPIM_TEST_MACHINE
#define TEST_MACHINES(X) X(twin, "hbm-twin")
#else
#define TEST_MACHINES(X)
#endif

#define X(id, name) MACHINE_##id,
enum machine { MACHINES(X) NMACHINE };
#undef X
extern const char *const machine_names[NMACHINE];

/*
 * Every numeric key: name, least and greatest value, unit, meaning. Reader,
 * writer, checker and manual use this list. Timing names are JEDEC's with n
 * for a number of memory clocks.
 */
#define ARCH_KEYS(X) \
	X(data_width, 1, 64, "bits", "width of one value") \
	X(num_row, 1, 1 << 30, "bits or values", \
		"what one column holds: bits on simdram, values on hbm-pim") \
	X(num_col, 1, 1 << 30, "columns or bits", \
		"width of a bank's row: columns on simdram, bits on hbm-pim") \
	X(pe_bandwidth, 1, 1 << 30, "bits/cycle", \
		"what all PEs of a channel take in") \
	X(sys_bandwidth, 1, 1 << 30, "bits/cycle", \
		"what a channel's bus carries") \
	X(mul_lat, 0, 1 << 30, "cycles", "one bit-serial multiplication") \
	X(add_lat, 0, 1 << 30, "cycles", "one bit-serial addition") \
	X(row_act, 0, 1 << 30, "cycles", "row activation, model optipim") \
	X(row_act_lat, 0, 1 << 30, "cycles", \
		"row activation, model analytical") \
	X(pe_per_channel, 1, 1 << 20, "PEs", \
		"banks with a PE that share a channel's bus") \
	X(channels, 1, 1024, "", "memory channels") \
	X(pseudochannels, 1, 16, "", "pseudo-channels of a channel") \
	X(bankgroups, 1, 64, "", "bank groups of a pseudo-channel") \
	X(banks, 1, 64, "", "banks of a bank group") \
	X(subarrays, 1, 1 << 20, "", "subarrays of a bank") \
	X(rows, 1, 1 << 30, "", "rows of a subarray") \
	X(columns, 1, 1 << 20, "", "accesses that a row holds") \
	X(dq_width, 1, 1 << 20, "bits", "what one access carries") \
	X(maj_ops, 1, 1 << 24, "activations", \
		"row activations of one multiply-accumulate (simdram)") \
	X(tck_ps, 1, 1 << 30, "ps", "memory clock period") \
	X(frontend_ratio, 1, 1024, "", \
		"requests offered per memory_ratio memory clocks") \
	X(memory_ratio, 1, 1024, "", \
		"memory clocks per frontend_ratio offers") \
	X(queue_size, 1, 1 << 16, "requests", "room of each request queue") \
	X(write_high, 0, 1 << 16, "requests", \
		"queued writes from which a channel drains them") \
	X(write_low, 0, 1 << 16, "requests", \
		"queued writes down to which it drains") \
	X(refresh, 0, 1, "", "1: all-bank refresh every nREFI clocks") \
	X(nBL, 1, 1 << 20, "clocks", "burst length on the data bus") \
	X(nCL, 0, 1 << 20, "clocks", "read latency") \
	X(nCWL, 0, 1 << 20, "clocks", "write latency") \
	X(nRCDRD, 0, 1 << 20, "clocks", "ACT to read") \
	X(nRCDWR, 0, 1 << 20, "clocks", "ACT to write") \
	X(nRP, 0, 1 << 20, "clocks", "PRE to ACT") \
	X(nRAS, 0, 1 << 20, "clocks", "ACT to PRE") \
	X(nRC, 0, 1 << 20, "clocks", "ACT to ACT of one subarray") \
	X(nWR, 0, 1 << 20, "clocks", "write recovery before PRE") \
	X(nRTPL, 0, 1 << 20, "clocks", "read to PRE") \
	X(nCCDS, 0, 1 << 20, "clocks", "column to column, tCCD_S") \
	X(nCCDL, 0, 1 << 20, "clocks", "column to column, tCCD_L") \
	X(nRRDS, 0, 1 << 20, "clocks", "ACT to ACT, other bank group") \
	X(nRRDL, 0, 1 << 20, "clocks", "ACT to ACT, same bank group") \
	X(nWTRS, 0, 1 << 20, "clocks", "write to read, other bank group") \
	X(nWTRL, 0, 1 << 20, "clocks", "write to read, same bank group") \
	X(nFAW, 0, 1 << 20, "clocks", "window of four ACTs") \
	X(nREFI, 1, 1 << 24, "clocks", "refresh interval") \
	X(nRFC, 1, 1 << 24, "clocks", "refresh time")

struct arch {
	/* owned */
	char *name;
	enum machine machine;
#define X(key, lo, hi, unit, help) int64_t key;
	ARCH_KEYS(X)
#undef X
};

/* One row of the table above, for loops over all keys. */
struct archkey {
	const char *name;
	size_t offset;
	int64_t lo, hi;
	const char *unit, *help;
};
extern const struct archkey arch_keys[];
extern const int arch_nkey;
/* Where a device keeps the value of a key, and the value. */
int64_t *arch_at(struct arch *a, const struct archkey *k);
int64_t arch_get(const struct arch *a, const struct archkey *k);

/*
 * Whether two devices are of the same machine and have the same values of all
 * keys but those named, a list closed by NULL.
 */
bool arch_same(const struct arch *a, const struct arch *b,
	const char *const *but);
/*
 * Read the device that a file or a built-in name describes. Returns 0, or -1
 * with the message in err. arch_free frees.
 */
int arch_load(struct arch *a, const char *name, char err[1024]);
/* Read one description from an open reader, up to its end line; 0 or -1. */
int arch_read(struct arch *a, struct in *r);
/* Whether name is one of the built-in devices. */
bool arch_builtin(const char *name);
/* Write the description with unit and meaning of every key as comments. */
void arch_write(const struct arch *a, struct out *w);
void arch_free(struct arch *a);

#endif
