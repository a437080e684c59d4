#!/bin/sh
# Annotated text, whole and layer by layer, must be read by MLIR's own parser,
# and be read back with the attributes that were written. Where mlir-opt prints
# it in other forms these must give the same layers.
: "${TMP:?}"
have=
for v in 14 15 16 19; do
	command -v mlir-opt-$v >/dev/null && have="$have $v"
done
[ "$have" ] || { echo "skip no mlir-opt"; exit; }

# the values of every attribute of every layer
values() { sed -n '/^layer /d; /^bounds\|_/p' "$1"; }

result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
		head -5 "$TMP/err"
	fi
}

# the forms of a text: name, options of mlir-opt
forms='generic-form --mlir-print-op-generic
local-scope --mlir-print-local-scope
elided --mlir-elide-elementsattrs-if-larger=2
generalised -linalg-generalize-named-ops'

for v in $have; do
	case $v in
	14) model=opt/llvm14.mlir ;;
	15)
		model=$TMP/llvm15.mlir
		sed 's/tensor.empty()/linalg.init_tensor/
			s/init_tensor : tensor<\([0-9x]*\)x/init_tensor [\1] &/
			:a
			s/\(init_tensor.*[0-9]\)x\(.*init_tensor\)/\1, \2/
			ta
			s/init_tensor : //
			s/init_tensor \[\([0-9, ]*\)\] /&: /' \
			opt/llvm16.mlir >"$model" ;;
	*) model=opt/llvm16.mlir ;;
	esac
	mlir2nest -q "$model" | awk '/^layer_group|_idx/ { next }
		/^num_banks/ {
			n++
			print "num_banks", 100 + n
			print "layer_group", -n
			print "global_layer_idx", n
			print "type_layer_idx", 7 * n
			next
		} { print }' | sed 's/[.]l\([0-9]*\)[.]/.l\1./' >"$TMP/nests"
	mkdir -p "$TMP/$v"
	mlir2nest -A "$TMP/nests" -d "$TMP/$v" -o "$TMP/$v.mlir" "$model" \
		2>"$TMP/err"
	result $? "annotate for mlir-opt-$v"
	mlir2nest -q "$TMP/$v.mlir" >"$TMP/back" 2>"$TMP/err" &&
		values "$TMP/nests" >"$TMP/want" &&
		values "$TMP/back" | cmp -s - "$TMP/want"
	result $? "mlir-opt-$v: annotated text read back"
	mlir-opt-$v "$TMP/$v.mlir" >/dev/null 2>"$TMP/err"
	result $? "mlir-opt-$v reads the annotated text"
	n=0
	for f in "$TMP/$v"/*.mlir; do
		mlir-opt-$v "$f" >/dev/null 2>"$TMP/err" &&
			mlir2nest -q "$f" >>"$TMP/$v.back" 2>>"$TMP/err" ||
			echo "not ok mlir-opt-$v reads ${f##*/}"
		n=$((n + 1))
	done
	[ $n = "$(grep -c "^layer " "$TMP/nests")" ]
	result $? "a file for each layer ($v)"
	values "$TMP/$v.back" | sort >"$TMP/$v.sorted"
	sort "$TMP/want" | cmp -s - "$TMP/$v.sorted"
	result $? "layers read back from their own files ($v)"
	echo "$forms" | while read -r form options; do
		mlir-opt-$v $options "$TMP/$v.mlir" -o "$TMP/form" \
			2>"$TMP/err" || continue
		mlir2nest -q "$TMP/form" >"$TMP/back" 2>"$TMP/err"
		if [ "$form" = generalised ]; then
			# loses the attributes
			grep bounds "$TMP/back" >"$TMP/got"
			grep bounds "$TMP/want" | cmp -s - "$TMP/got"
		else
			values "$TMP/back" | cmp -s - "$TMP/want"
		fi
		result $? "mlir-opt-$v: the same layers in the $form"
	done
done
