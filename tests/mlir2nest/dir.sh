#!/bin/sh
# -d: a file per layer; single files of annotated layers; names that clash.
: "${TMP:?}"
result() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }

mkdir "$TMP/d" "$TMP/e"
mlir2nest -q -d "$TMP/d" ordinals.in >"$TMP/out" && ! [ -s "$TMP/out" ]
result $? "nothing on standard output"
[ "$(cd "$TMP/d" && echo *)" = "ordinals.in.l0.conv0.nest \
ordinals.in.l2.conv9.nest ordinals.in.l3.fc1.nest ordinals.in.l4.fc2.nest \
ordinals.in.l9.fc0.nest" ]
result $? "a file per layer"
cat "$TMP/d"/*.nest | grep -c '^end 1$' | grep -qx 5
result $? "each file has its end"
mlir2nest -d "$TMP/none" ordinals.in 2>"$TMP/err"
[ $? = 1 ]
result $? "folder missing"

# two layers of one name
cat layerinfo.net.l6.fc1.linalg.mlir layerinfo.net.l6.fc1.linalg.mlir |
	mlir2nest -d "$TMP/d" 2>"$TMP/err"
[ $? = 1 ] && grep -q 'model.l6.fc1' "$TMP/err"
result $? "two layers of one name are refused"

mlir2nest -A annotate/three.nest -d "$TMP/e" -o "$TMP/whole.mlir" annotate/annotate.in
result $? "annotated files"
cmp -s annotate/annotate.out "$TMP/whole.mlir"
result $? "the whole text too"
[ "$(cd "$TMP/e" && echo *)" = "layerinfo.m.l0.fc0.linalg.mlir \
layerinfo.m.l1.conv0.linalg.mlir layerinfo.m.l2.fc1.linalg.mlir" ]
result $? "their names"
mlir2nest -q "$TMP/e"/* | cmp -s annotate/three.back -
result $? "the layers in them"

# what comes out is read from gzip, and written to it
mlir2nest -A annotate/three.nest -o "$TMP/a.mlir.gz" annotate/annotate.in &&
	gzip -dc "$TMP/a.mlir.gz" | cmp -s annotate/annotate.out -
result $? "annotated text compressed"
mlir2nest -q "$TMP/a.mlir.gz" | grep -c '^layer a[.]l' | grep -qx 3
result $? "compressed text read"
gzip -dc "$TMP/a.mlir.gz" | head -c 500 | gzip >"$TMP/cut.gz"
mlir2nest -o "$TMP/x.nest" "$TMP/cut.gz" 2>"$TMP/err"
[ $? = 1 ] && ! [ -e "$TMP/x.nest" ]
result $? "a failure leaves no file"
