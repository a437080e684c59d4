#!/bin/bash
# make install puts tools, pages, completions and devices where PREFIX and
# DESTDIR say, as any user and no matter what its umask; the tools work there
# from any folder; make uninstall takes away what was put there, and no more.
# The version is the same wherever it stands.

cd "$ROOT" || exit 1
unset MAKEFLAGS MFLAGS MAKELEVEL
dest=$TMP/dest

# make, with the tools at hand for up to date
mk() {
	make -s -o all BIN="$BIN" BUILD="$BUILD" DESTDIR="$dest" PREFIX=/usr "$@"
}

# result STATUS WHAT
result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
	fi
}

# every file with its rights and sum; every folder
tree() {
	(cd "$1" && find . -type f -printf '%p %m ' -exec cksum {} \; \
		-o -printf '%p %m\n' | sort)
}

# what belongs to others, in folders that both use
mkdir -p "$dest/usr/bin" "$dest/usr/share/man/man1" \
	"$dest/usr/share/man/man5" "$dest/usr/share/man/man7" \
	"$dest/usr/share/bash-completion/completions" \
	"$dest/usr/share/zsh/site-functions"
for f in bin/nestle share/man/man1/nest.1 share/man/man5/nestpim.5 \
	share/bash-completion/completions/pim; do
	echo mine >"$dest/usr/$f"
done
tree "$dest" >before
mv before "$TMP"

(umask 077 && mk install)
result $? install
cd "$dest/usr" || exit 1
for f in "$ROOT"/tools/*; do
	f=${f##*/} f=${f%.c}
	case $f in *~) continue ;; esac
	[ -x "bin/$f" ] && [ -e "share/man/man1/$f.1" ] &&
		[ -e "share/bash-completion/completions/$f" ] &&
		grep -q "^#compdef.* $f\\>" share/zsh/site-functions/_nestpim &&
		"bin/$f" --version >"$TMP/$f.version"
	result $? "$f with its page and completions"
done
for f in "$ROOT"/formats/*.txt; do
	f=${f##*/} f=${f%.txt}
	ls share/man/man[57]/"nestpim-$f".[57] >/dev/null
	result $? "page of $f"
done
[ -e share/man/man7/nestpim.7 ] && [ -e share/nestpim/hbm-pim.arch ]
result $? "page of the pipe, devices"
# what the examples of the pages read
cat "$ROOT"/man/*.[17] | grep -o 'examples/[^ ]*' | sort -u >"$TMP/inputs"
[ -s "$TMP/inputs" ] && (cd share/nestpim && xargs ls <"$TMP/inputs") >/dev/null
result $? "inputs of the examples"
find . -type f ! -perm -444 -o -path './share/*' -type f -perm /111 |
	grep .
result $((!$?)) "all can read it"

# the pipe from an empty folder, by the model and the device installed
mkdir "$TMP/empty"
share=$dest/usr/share/nestpim
(
	cd "$TMP/empty" || exit
	PATH=$dest/usr/bin:/usr/bin:/bin
	mlir2nest "$share/examples/alexnet/alexnet.linalg.mlir" |
		nest2lp -a "$share/hbm-pim.arch" -m analytical | lpsolve |
		sol2nest | pimsim -a "$share/hbm-pim.arch" | tracestat |
		grep -q '^total'
)
result $? "they work from any folder"
[ "$(ls -A "$TMP/empty")" = "" ]
result $? "and leave nothing there"

cd "$ROOT" || exit 1
echo mine >"$share/other.arch"
mk uninstall
result $? uninstall
[ "$(ls "$share")" = other.arch ]
result $? "it spares what others put into its folder"
rm "$share/other.arch"
mk uninstall
result $? "uninstall once more"
tree "$dest" >"$TMP/after"
diff "$TMP/before" "$TMP/after"
result $? "nothing else is gone, and nothing is left"

version=$(sed -n 's/^VERSION = //p' Makefile)
for f in "$TMP"/*.version; do
	tool=$(basename "$f" .version)
	[ "$(cat "$f")" = "$tool (nestpim) $version" ]
	result $? "version of $tool"
done
[ "$(sed -n 's/^## \([0-9][0-9.]*\).*/\1/p' CHANGELOG.md | head -1)" = "$version" ]
result $? "version of CHANGELOG.md"
[ "$(sed -n '1s/^nestpim (\(.*\)) .*/\1/p' debian/changelog)" = "$version" ]
result $? "version of debian/changelog"
