#!/bin/sh
# make install puts tools, pages and devices where PREFIX and DESTDIR say, the
# tools work there, and make uninstall takes all of it away again.

cd "$ROOT" || exit 1
unset MAKEFLAGS MFLAGS MAKELEVEL
# the tools at hand are taken for up to date
make -s -o all install BIN="$BIN" DESTDIR="$TMP/dest" PREFIX=/usr || exit 1
cd "$TMP/dest/usr" || exit 1
for f in "$ROOT"/tools/*; do
	f=${f##*/} f=${f%.c}
	if [ -x "bin/$f" ] && [ -e "share/man/man1/$f.1" ] &&
	    "bin/$f" --version >/dev/null; then
		echo "ok $f"
	else
		echo "not ok $f is not installed with its page"
	fi
done
if [ -e share/man/man7/nestpim.7 ] && [ -e share/nestpim/hbm-pim.arch ]; then
	echo "ok page of the pipe, devices"
else
	echo "not ok page of the pipe, devices"
fi
# from another folder, by the device's file
if (cd / && "$TMP/dest/usr/bin/csv2nest" "$ROOT/examples/alexnet/layers.csv" |
    "$TMP/dest/usr/bin/nestopt" -a "$TMP/dest/usr/share/nestpim/simdram.arch" |
    "$TMP/dest/usr/bin/nestfmt" -q >/dev/null); then
	echo "ok they work"
else
	echo "not ok they work"
fi
make -s -C "$ROOT" uninstall DESTDIR="$TMP/dest" PREFIX=/usr || exit 1
if [ "$(find "$TMP/dest" -type f)" = "" ]; then
	echo "ok nothing is left"
else
	echo "not ok nothing is left"
	find "$TMP/dest" -type f
fi
