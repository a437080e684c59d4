#!/bin/sh
# The keys of a device (ARCH_KEYS in lib/arch/arch.h): each is used, and each
# stands in formats/arch.txt; so does each machine and each built-in device, and
# in the other texts that list them. Without an argument lists the checks.
# Needs $ROOT and $TMP.

keys() {
	sed -n '/^#define ARCH_KEYS/,/^$/s/^	X(\([A-Za-z0-9_]*\),.*/\1/p' \
		"$ROOT/lib/arch/arch.h"
}

# "not ok" and the keys in $TMP/log, if there are any
says() {
	if [ -s "$TMP/log" ]; then
		echo "not ok $1"
		cat "$TMP/log"
	else
		echo "ok $1"
	fi
}

# a key that no code reads promises what the tools do not do
used() {
	cat "$ROOT"/lib/*/*.[ch] >"$TMP/all"
	cat "$ROOT"/lib/arch/*.[ch] >"$TMP/own"
	for k in $(keys); do
		all=$(grep -cE "(->|\.)$k([^A-Za-z0-9_]|\$)" "$TMP/all")
		own=$(grep -cE "(->|\.)$k([^A-Za-z0-9_]|\$)" "$TMP/own")
		[ "$all" -gt "$own" ] || echo "$k is read by no file of lib/"
	done >"$TMP/log"
	[ "$(keys | wc -l)" -gt 20 ] || echo "no keys found" >>"$TMP/log"
	says used
}

# the list of keys there is two columns, or lines of keys alone
page() {
	sed -n '/^Keys /,/^All values/p' "$ROOT/formats/arch.txt" |
		sed -n 's/^	\([^ ]\)/\1/p' | sed 's/  .*//' | tr ' ' '\n' |
		sort >"$TMP/page"
	keys | sort | diff - "$TMP/page" |
		sed -n 's/^< \(.*\)/\1 is not in formats\/arch.txt/p
			s/^> \(.*\)/\1 in formats\/arch.txt is no key/p' \
		>"$TMP/log"
	for k in $(keys); do
		grep -q "^\"$k\"" "$ROOT/tests/fuzz/arch.dict" ||
			echo "$k is not in tests/fuzz/arch.dict"
	done >>"$TMP/log"
	says page
}

# lists WHAT FILE WORD...: the words that the file does not have
lists() {
	what=$1 file=$2
	shift 2
	for w; do
		tr -c 'a-z0-9-' '\n' <"$ROOT/$file" | grep -qxF -e "$w" ||
			echo "$what $w is not in $file"
	done
}

devices() {
	machines=$(sed -n '/^#define MACHINES/,/TEST_/s/^	X([a-z_0-9]*, "\(.*\)").*/\1/p' \
		"$ROOT/lib/arch/arch.h")
	builtin=$(cd "$ROOT/examples" && for f in *.arch; do
		echo "${f%.arch}"
	done)
	# shellcheck disable=SC2086
	{
		[ "$machines" ] || echo "no machines found"
		for f in arch cost; do
			lists machine formats/$f.txt $machines
		done
		lists device formats/arch.txt $builtin
		for f in model-options pimsim.1 pimsteps.1 nestgen.1 \
		    nestclimb.1; do
			lists device man/$f $builtin
		done
	} >"$TMP/log"
	says devices
}

case ${1-} in
'') printf '%s\n' devices page used ;;
devices | page | used) "$1" ;;
esac
