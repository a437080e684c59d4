# nestpim: maps neural-network layers onto processing-in-memory DRAM.
# make            the tools, into bin/
# make demo       AlexNet through the whole pipe on both devices
# make check      the tests; check-san: the same under ASan and UBSan;
#                 check-long: thousands of random layers
# make bench      the speed figures as tsv
# make install    PREFIX=/usr/local DESTDIR=

PREFIX = /usr/local
DESTDIR =
CC = cc
CFLAGS = -O2 -g
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion \
	-Wstrict-prototypes -Wmissing-prototypes -Wvla -Wno-overlength-strings -Werror
SAN =
BUILD = build
BIN = bin

CPPFLAGS = -D_POSIX_C_SOURCE=200809L -Ilib
ALLCFLAGS = -std=c11 $(WARN) $(CFLAGS) $(SAN)

HDR = $(wildcard lib/*/*.h)
LIBSRC = $(wildcard lib/*/*.c)
LIBOBJ = $(LIBSRC:%.c=$(BUILD)/%.o) $(BUILD)/archtext.o
TOOLS = $(patsubst tools/%.c,%,$(wildcard tools/*.c))
SCRIPTS = $(filter-out %.c %~,$(patsubst tools/%,%,$(wildcard tools/*)))
UNITS = $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*.c))
ARCHS = examples/hbm-pim.arch examples/simdram.arch \
	examples/hbm-pim-256.arch examples/simdram-256.arch
MAN1 = $(wildcard man/*.1)
MAN7 = $(wildcard man/*.7)

all: $(TOOLS:%=$(BIN)/%) $(SCRIPTS:%=$(BIN)/%)

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

$(BUILD)/archtext.o: $(BUILD)/archtext.c $(HDR)
	$(CC) $(ALLCFLAGS) $(CPPFLAGS) -c -o $@ $<

# only lpsolve needs the solver library
LIBS = -lz -lm
$(BIN)/lpsolve: LIBS = -lglpk -lz -lm

$(BIN)/%: $(BUILD)/tools/%.o $(BUILD)/libnestpim.a
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(BIN)/%: tools/%
	@mkdir -p $(@D)
	install -m 755 $< $@

$(BUILD)/unit/%: $(BUILD)/tests/unit/%.o $(BUILD)/libnestpim.a
	@mkdir -p $(@D)
	$(CC) $(ALLCFLAGS) $(LDFLAGS) -o $@ $^ -lglpk -lz -lm

demo: all
	@examples/demo $(BIN)

check: all $(UNITS:%=$(BUILD)/unit/%)
	@tests/run -b $(BIN) -u $(BUILD)/unit

# 2000 random layers, MILP against search; LPs through every solver at hand
check-long: all
	tests/check-long -b $(BIN)

check-san:
	$(MAKE) check BUILD=$(BUILD)/san BIN=$(BUILD)/san/bin \
		CFLAGS='-O1 -g -fno-omit-frame-pointer' \
		SAN='-fsanitize=address,undefined -fno-sanitize-recover=all'

check-clang:
	$(MAKE) check CC=clang BUILD=$(BUILD)/clang BIN=$(BUILD)/clang/bin

bench: all
	@tests/bench $(BIN)
	@tests/bench-map $(BIN)

lint:
	cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr \
		--enable=warning,performance,portability -Ilib \
		--suppress=missingIncludeSystem lib tools
	mandoc -Tlint -W warning $(MAN1) $(MAN7)
	shellcheck tests/run tests/bench examples/demo .ci/run \
		$(SCRIPTS:%=tools/%) $(filter-out %/mkmlir, \
		$(wildcard examples/mk* examples/paper/mk*))

install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
		$(DESTDIR)$(PREFIX)/share/man/man7 \
		$(DESTDIR)$(PREFIX)/share/nestpim
	install -m 755 $(TOOLS:%=$(BIN)/%) $(SCRIPTS:%=$(BIN)/%) \
		$(DESTDIR)$(PREFIX)/bin
	install -m 644 $(MAN1) $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 $(MAN7) $(DESTDIR)$(PREFIX)/share/man/man7
	install -m 644 $(ARCHS) $(DESTDIR)$(PREFIX)/share/nestpim

uninstall:
	cd $(DESTDIR)$(PREFIX)/bin && rm -f $(TOOLS) $(SCRIPTS)
	cd $(DESTDIR)$(PREFIX)/share/man/man1 && rm -f $(notdir $(MAN1))
	cd $(DESTDIR)$(PREFIX)/share/man/man7 && rm -f $(notdir $(MAN7))
	rm -rf $(DESTDIR)$(PREFIX)/share/nestpim

clean:
	rm -rf $(BUILD) $(BIN)

.PHONY: all demo check check-long check-san check-clang bench lint install uninstall clean
.SECONDARY:
