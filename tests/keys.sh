#!/bin/sh
# The keys of a device (ARCH_KEYS in lib/arch/arch.h): each is used, and each
# stands in formats/arch.txt. Without an argument lists the checks.
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
	says page
}

case ${1-} in
'') printf '%s\n' page used ;;
page | used) "$1" ;;
esac
