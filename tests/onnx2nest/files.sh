#!/bin/bash
# What a golden case cannot hold: contents beside the model, formats that are
# none, compressed models, pipes, one file a layer.

result() {
	if [ "$1" = 0 ]; then
		echo "ok $2"
	else
		echo "not ok $2"
		cat err
	fi
}

# MODEL: what is written on standard input as text
model() { awk -f "$TESTS/onnx.awk" >"$1"; }

# WANT MODEL: the message holds WANT
refuses() {
	onnx2nest -q "$2" >out 2>err
	[ $? = 1 ] && grep -qF -- "$1" err
	result $? "$2: $1"
}

# LOCATION MODEL: a model whose shape lies in another file
outside() {
	model "$2" <<-END
	opset 13
	input x float 2 6 4
	init s int64 2 outside = $1 8 16
	node Reshape x,s -> y
	init w float 8 3
	node MatMul y,w -> z
	END
}

cd "$TMP" || exit 1
mkdir -p net/sub away
{ printf 'filler..'; printf '\6\0\0\0\0\0\0\0\10\0\0\0\0\0\0\0'; } >net/side.bin
cp net/side.bin net/sub/side.bin
cp net/side.bin away/side.bin
ln -s ../away/side.bin net/link.bin
ln -s ../away net/folder

for f in side.bin sub/side.bin ./sub//side.bin; do
	outside "$f" net/m.onnx
	onnx2nest -q net/m.onnx 2>err | grep -q 'P 6 Q 8 R 3'
	result $? "contents in $f"
done
for f in ../away/side.bin sub/../../away/side.bin "$PWD/away/side.bin"; do
	outside "$f" net/m.onnx
	refuses "not below the model's folder" net/m.onnx
done
outside link.bin net/m.onnx
refuses 'a symbolic link' net/m.onnx
outside folder/side.bin net/m.onnx
refuses 'folder/side.bin' net/m.onnx
outside missing.bin net/m.onnx
refuses 'No such file' net/m.onnx
outside sub net/m.onnx
refuses 'too short' net/m.onnx
outside side.bin net/m.onnx
onnx2nest -q <net/m.onnx >out 2>err
grep -q 'standard input has no folder' err
result $? "nothing is opened beside standard input"

# not models
looks() {
	refuses "no ONNX model; it looks like $1" "$2"
}
printf 'module {\n}\n' >m.mlir
looks 'MLIR' m.mlir
echo 'some words' >text
looks 'text' text
echo '{"graph": 1}' >j.json
looks 'JSON' j.json
printf 'PK\3\4%26sm/data.pkl' '' >t.pt
looks 'a TorchScript' t.pt
printf '\30\0\0\0ORTM' >o.ort
looks 'a model in the format of onnxruntime' o.ort
printf '\211PNG\r\n\032\n' >p.png
looks 'a PNG picture' p.png
printf '\200\4K\1.' >p.pkl
looks 'a pickle' p.pkl
: >empty
refuses 'an empty file' empty

# each cut is noticed or leaves a whole model; none ends badly
cp "$ROOT/examples/alexnet/alexnet.onnx" a.onnx
size=$(wc -c <a.onnx)
bad=0
for ((n = 1; n < size; n += 37)); do
	head -c $n a.onnx >cut.onnx
	onnx2nest -q cut.onnx >out 2>err
	[ $? = 1 ] && [ -s err ] || bad=1
done
result $bad "a model that is cut"

# the same from a file, a pipe in pieces, compressed, in two members
onnx2nest -q -w net a.onnx >want
{ head -c 1 a.onnx; sleep 0.1; tail -c +2 a.onnx; } | onnx2nest -q -w net |
	cmp - want
result $? "a pipe"
gzip -nc a.onnx >a.onnx.gz
onnx2nest -q a.onnx.gz >out 2>err && sed 's/^layer a\./layer net./' out |
	cmp - want
result $? "a compressed model"

# a file for each layer
mkdir dir
onnx2nest -q -d dir a.onnx && [ "$(ls dir | wc -l)" = 8 ] &&
	nestfmt dir/a.l5.fc0.nest | grep -q 'Q 9216'
result $? "a file a layer"
onnx2nest -q -d dir a.onnx a.onnx >out 2>err
grep -q 'two layers have the name' err
result $? "two layers of a name"

# a model of another: wider than any word, weights are skipped
model big.onnx <<-END
	opset 13
	input x float 1 70000
	init w float 70000 1 = $(awk 'BEGIN { while (n++ < 70000) printf "1 " }')
	node MatMul x,w -> y
	END
onnx2nest -q big.onnx 2>err | grep -q 'Q 70000'
result $? "weights in the model"
