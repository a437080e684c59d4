# nestpim: maps neural-network layers onto processing-in-memory DRAM.
# make            the tools, into bin/
# make demo       AlexNet through the whole pipe on both devices
# make check      the tests, or CASES of them; check-san: under ASan and UBSan;
#                 check-long: thousands of random layers;
#                 check-limits: a line of 1 GB, a million layers, and that
#                 nothing is quadratic; valgrind: a sample of the tests
# make coverage   lines of lib/ that the tests run
# make lint       cppcheck, clang-tidy, pages, scripts
# make fuzz T=60  each reader under libFuzzer, so many seconds
# make bench      the speed figures as tsv
# make install    PREFIX=/usr/local DESTDIR=; uninstall takes it away

VERSION = 0.2
# of the pages made from formats/
DATE = November 22, 2026

PREFIX = /usr/local
DESTDIR =
MANDIR = $(PREFIX)/share/man
BASHDIR = $(PREFIX)/share/bash-completion/completions
ZSHDIR = $(PREFIX)/share/zsh/site-functions
DATADIR = $(PREFIX)/share/nestpim
CC = cc
CFLAGS = -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion \
	-Wstrict-prototypes -Wmissing-prototypes -Wvla -Wno-overlength-strings -Werror
SAN =
BUILD = build
BIN = bin

CPPFLAGS = -D_POSIX_C_SOURCE=200809L -DNESTPIM_VERSION='"$(VERSION)"' -Ilib
ALLCFLAGS = -std=c11 $(WARN) $(CFLAGS) $(SAN)

HDR = $(wildcard lib/*/*.h)
LIBSRC = $(wildcard lib/*/*.c)
LIBOBJ = $(LIBSRC:%.c=$(BUILD)/%.o) $(BUILD)/archtext.o $(BUILD)/steptext.o
TOOLS = $(patsubst tools/%.c,%,$(wildcard tools/*.c))
UNITS = $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*.c))
ARCHS = $(sort $(wildcard examples/*.arch))
DEVICES = $(basename $(notdir $(ARCHS)))
EXAMPLES = $(wildcard examples/*/layers.csv examples/*/*.linalg.mlir \
	examples/*/*.onnx)
EXAMPLEDIRS = $(sort $(dir $(EXAMPLES)))
PROGS = $(TOOLS:%=$(BIN)/%)

# a page for each format too, made from its text; cost.txt is no format
FORMATS = $(filter-out cost,$(patsubst formats/%.txt,%,$(wildcard formats/*.txt)))
MAN1 = $(patsubst man/%,$(BUILD)/man/%,$(wildcard man/*.1))
MAN5 = $(FORMATS:%=$(BUILD)/man/nestpim-%.5)
MAN7 = $(BUILD)/man/nestpim.7 $(BUILD)/man/nestpim-cost.7
BASH = $(notdir $(PROGS:%=$(BUILD)/bash/%))
ZSH = $(BUILD)/zsh/_nestpim

all: $(PROGS) $(MAN1) $(MAN5) $(MAN7) $(BUILD)/bash/all $(ZSH)

$(BUILD)/libnestpim.a: $(LIBOBJ)
	rm -f $@
	$(AR) rc $@ $(LIBOBJ)

# every object depends on all headers: simple, and right
$(BUILD)/%.o: %.c $(HDR)
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(CPPFLAGS) -c -o $@ $<

# the built-in devices are the files of examples/, as C strings
$(BUILD)/archtext.c: $(ARCHS) lib/arch/archtext.awk
	@mkdir -p $(@D)
	awk -f lib/arch/archtext.awk $(ARCHS) >$@.tmp
	mv $@.tmp $@

# it says the version
$(BUILD)/lib/base/tool.o: Makefile

$(BUILD)/archtext.o: $(BUILD)/archtext.c $(HDR)
	$(CC) $(ALLCFLAGS) $(CPPFLAGS) -c -o $@ $<

# what their steps cost, as pimsteps measured it
STEPS = $(sort $(wildcard lib/steps/*.steps))
$(BUILD)/steptext.c: $(STEPS) lib/steps/steptext.awk
	@mkdir -p $(@D)
	awk -f lib/steps/steptext.awk $(STEPS) >$@.tmp
	mv $@.tmp $@

$(BUILD)/steptext.o: $(BUILD)/steptext.c $(HDR)
	$(CC) $(ALLCFLAGS) $(CPPFLAGS) -c -o $@ $<

# measure them again: after a change of the simulator or of a built-in device
steps: $(BIN)/pimsteps
	for d in $(basename $(notdir $(STEPS))); do \
		$(BIN)/pimsteps -a $$d -o lib/steps/$$d.steps || exit; \
	done

# only lpsolve needs the solver library
LIBS = -lz -lm
$(BIN)/lpsolve: LIBS = -lglpk -lz -lm

$(BIN)/%: $(BUILD)/tools/%.o $(BUILD)/libnestpim.a
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(UNITS:%=$(BUILD)/tests/unit/%.o): $(wildcard tests/unit/*.h)

$(BUILD)/unit/%: $(BUILD)/tests/unit/%.o $(BUILD)/libnestpim.a
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(LDFLAGS) -o $@ $^ -lglpk -lz -lm

# tools that know one machine more, for tests/pipe/machine.sh; what lists the
# machines is compiled again
MACHINESRC = $(shell grep -lE 'MACHINE|machine_names' lib/*/*.c) \
	$(wildcard tests/machine/*.c)
MACHINETOOLS = nest2lp sol2nest nestopt nestfmt pimsim pimsteps
$(BUILD)/machine/%.o: %.c $(HDR)
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(CPPFLAGS) -DNESTPIM_TEST_MACHINE -c -o $@ $<

$(MACHINETOOLS:%=$(BUILD)/machine/%): $(BUILD)/machine/%: \
		$(BUILD)/tools/%.o $(MACHINESRC:%.c=$(BUILD)/machine/%.o) \
		$(BUILD)/libnestpim.a
	$(CC) $(ALLCFLAGS) $(LDFLAGS) -o $@ $^ -lz -lm

# with the texts that pages share
PARTS = $(filter-out %.1 %.7 %.awk %~,$(wildcard man/*))
$(BUILD)/man/%: man/% $(PARTS) man/include.awk
	@mkdir -p $(@D)
	awk -f man/include.awk $< >$@.tmp
	mv $@.tmp $@

MAKEPAGE = awk -v date='$(DATE)' -v tools='$(TOOLS)' -f man/format.awk
$(BUILD)/man/nestpim-%.5: formats/%.txt man/format.awk Makefile
	@mkdir -p $(@D)
	$(MAKEPAGE) -v section=5 $< >$@.tmp
	mv $@.tmp $@

$(BUILD)/man/nestpim-%.7: formats/%.txt man/format.awk Makefile
	@mkdir -p $(@D)
	$(MAKEPAGE) -v section=7 $< >$@.tmp
	mv $@.tmp $@

# completions, from the options that the tools say they have
$(BUILD)/options.tsv: $(PROGS)
	for t in $(PROGS); do $$t --help=tsv || exit; done >$@.tmp
	mv $@.tmp $@

$(BUILD)/bash/all: $(BUILD)/options.tsv man/bash.awk
	@mkdir -p $(@D)
	for t in $(TOOLS); do awk -v tool=$$t \
		-v devices='$(DEVICES)' -f man/bash.awk \
		$(BUILD)/options.tsv >$(@D)/$$t || exit; done
	touch $@

$(ZSH): $(BUILD)/options.tsv man/zsh.awk
	@mkdir -p $(@D)
	awk -v devices='$(DEVICES)' -f man/zsh.awk $(BUILD)/options.tsv >$@.tmp
	mv $@.tmp $@

demo: all
	@examples/demo $(BIN)

check: all $(UNITS:%=$(BUILD)/unit/%) $(MACHINETOOLS:%=$(BUILD)/machine/%)
	@tests/run -b $(BIN) -U $(BUILD)/unit $(CASES)

# 2000 random cases through the whole pipe; LPs through every solver at hand
check-long: all
	tests/check-long -b $(BIN) -j 2

check-san:
	$(MAKE) check BUILD=$(BUILD)/san BIN=$(BUILD)/san/bin \
		CFLAGS='-O1 -g -fno-omit-frame-pointer' \
		SAN='-fsanitize=address,undefined -fno-sanitize-recover=all'

# a target for each reader; FUZZ="nest arch" names some. It needs clang
FUZZERS = $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz?*.c))
FUZZ =
T = 60
$(BUILD)/fuzz%: $(BUILD)/tests/fuzz/fuzz%.o $(BUILD)/tests/fuzz/fuzz.o \
		$(BUILD)/libnestpim.a
	$(CC) $(ALLCFLAGS) -fsanitize=fuzzer -Wl,--wrap=in_block -o $@ $^ \
		-lglpk -lz -lm

fuzzers: $(FUZZERS:%=$(BUILD)/%)

fuzz: all
	@if echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' | \
	    clang -fsanitize=fuzzer -x c -o /dev/null - 2>/dev/null; then \
		$(MAKE) fuzzers CC=clang BUILD=$(BUILD)/fuzz \
			CFLAGS='-O2 -g -fno-omit-frame-pointer' \
			SAN='-fsanitize=fuzzer-no-link,address,undefined \
			-fno-sanitize-recover=all' && \
		PATH=$(abspath $(BIN)):$$PATH \
			tests/fuzz/run -b $(BUILD)/fuzz -t $(T) $(FUZZ); \
	else \
		echo 'fuzz: skipped: there is no clang with libFuzzer'; \
	fi

# hours and gigabytes, though bounded; and time grows with the input
check-limits: all
	LIMITS=full LIMIT=10000 tests/run -b $(BIN) limits
	tests/bench-scale -b $(BIN) -r 3

valgrind: all
	@tests/valgrind -b $(BIN)

coverage:
	[ ! -d $(BUILD)/cov ] || find $(BUILD)/cov -name '*.gcda' -delete
	$(MAKE) check BUILD=$(BUILD)/cov BIN=$(BUILD)/cov/bin \
		CFLAGS='-O1 -g --coverage -fprofile-update=atomic' \
		LDFLAGS=--coverage
	@tests/coverage $(BUILD)/cov

check-clang:
	$(MAKE) check CC=clang BUILD=$(BUILD)/clang BIN=$(BUILD)/clang/bin

bench: all
	@tests/bench $(BIN)
	@tests/bench-map $(BIN)
	@tests/bench-onnx $(BIN)

lint: tidy $(MAN1) $(MAN5) $(MAN7)
	cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr \
		--enable=warning,performance,portability -Ilib \
		--suppress=missingIncludeSystem lib tools
	mandoc -Tlint -W warning $(MAN1) $(MAN5) $(MAN7)
	shellcheck tests/run tests/includes tests/bench tests/bench-onnx \
		tests/bench-scale tests/coverage \
		tests/valgrind tests/samples tests/package tests/*.sh \
		tests/faults/common tests/faults/*.sh tests/limits/common \
		tests/limits/*.sh tests/examples/common \
		tests/fuzz/run tests/fuzz/seeds examples/demo .ci/run \
		$(filter-out %/mkmlir, \
		$(wildcard examples/make/mk* examples/make/*/mk*))
	shellcheck -S warning $(wildcard tests/*/*.sh)

# .clang-tidy names the checks
tidy:
	printf '%s\n' $(LIBSRC) $(TOOLS:%=tools/%.c) | xargs -P 2 -I@ \
		clang-tidy --quiet @ -- -std=c11 $(CPPFLAGS) 2>&1 | \
		awk '!/warnings generated/ { print; bad = 1 } END { exit bad }'

install: all
	install -d $(addprefix $(DESTDIR),$(PREFIX)/bin $(MANDIR)/man1 \
		$(MANDIR)/man5 $(MANDIR)/man7 $(BASHDIR) $(ZSHDIR) \
		$(EXAMPLEDIRS:%=$(DATADIR)/%))
	install -m 755 $(PROGS) $(DESTDIR)$(PREFIX)/bin
	install -m 644 $(MAN1) $(DESTDIR)$(MANDIR)/man1
	install -m 644 $(MAN5) $(DESTDIR)$(MANDIR)/man5
	install -m 644 $(MAN7) $(DESTDIR)$(MANDIR)/man7
	install -m 644 $(BASH:%=$(BUILD)/bash/%) $(DESTDIR)$(BASHDIR)
	install -m 644 $(ZSH) $(DESTDIR)$(ZSHDIR)
	install -m 644 $(ARCHS) $(DESTDIR)$(DATADIR)
	for f in $(EXAMPLES); do \
		install -m 644 $$f $(DESTDIR)$(DATADIR)/$$f || exit; \
	done

# what others put into the folder of nestpim stays
uninstall:
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/bin/,$(TOOLS))
	rm -f $(addprefix $(DESTDIR)$(MANDIR)/man1/,$(notdir $(MAN1)))
	rm -f $(addprefix $(DESTDIR)$(MANDIR)/man5/,$(notdir $(MAN5)))
	rm -f $(addprefix $(DESTDIR)$(MANDIR)/man7/,$(notdir $(MAN7)))
	rm -f $(addprefix $(DESTDIR)$(BASHDIR)/,$(BASH))
	rm -f $(DESTDIR)$(ZSHDIR)/$(notdir $(ZSH))
	rm -f $(addprefix $(DESTDIR)$(DATADIR)/,$(notdir $(ARCHS)) $(EXAMPLES))
	rmdir $(addprefix $(DESTDIR)$(DATADIR)/,$(EXAMPLEDIRS) examples) \
		$(DESTDIR)$(DATADIR) 2>/dev/null || :

clean:
	rm -rf $(BUILD) $(BIN)

.PHONY: all demo check check-long check-limits check-san check-clang valgrind \
	coverage fuzz fuzzers bench lint tidy install uninstall clean
.SECONDARY:
