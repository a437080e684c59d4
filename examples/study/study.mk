# How good the mappings are: those that are optimal by each cost model against
# the best mappings known on the simulator. Run by the Makefile above, in its
# folder.
#
#   make study       tables and a picture, in OUT/study
#   make bestknown   searches for faster mappings, and puts those into
#                    study/best-known.tsv; half an hour of CPU. What was
#                    done is not done again when it was cut; each time it
#                    begins with the mappings known, and keeps the better

S := $(OUT)/study
TOKENS = 128 256 512 1024
NETWORKS = alexnet vgg16 resnet50 resnet152 unet bert $(TOKENS:%=llama3-8b-%)
DEVICES = hbm-pim simdram
STUDYBANKS = 32
# random mappings of each layer, and where their numbers begin
RANDOM = 40
SEED = 1
# mappings by each model and random ones that the search begins with
MOST = 1000
BESTKNOWN = study/best-known.tsv

study: $(S)/study.md
	@echo "$(S)/study.md"

$(if $(wildcard $(S)),,$(shell mkdir -p $(S)/net))
$(if $(wildcard $(BESTKNOWN)),,$(shell touch $(BESTKNOWN)))
$(call keep,$(S)/networks.opt,networks $(NETWORKS) banks $(STUDYBANKS))
$(call keep,$(S)/random.opt,mappings $(RANDOM) seed $(SEED))
$(call keep,$(S)/most.opt,mappings $(MOST))

# the layers, each shape once
$(S)/net/llama3-8b-%.csv: paper/mkllama
	paper/mkllama $* 32 $(WHOLE)
$(S)/net/llama3-%.nest: $(S)/net/llama3-%.csv $(BIN)/csv2nest $(S)/networks.opt
	$(BIN)/csv2nest -q -b $(STUDYBANKS) -w llama3-$* -o $@ $<
$(S)/net/%.nest: %/layers.csv $(BIN)/csv2nest $(S)/networks.opt
	$(BIN)/csv2nest -q -b $(STUDYBANKS) -w $* -o $@ $<
$(S)/network.nest: $(NETWORKS:%=$(S)/net/%.nest) paper/mkpool $(S)/networks.opt
	paper/mkpool $(filter %.nest,$^) $(WHOLE)
$(S)/layers.mk: $(S)/network.nest mksplit
	./mksplit $< $(S)
include $(S)/layers.mk

NESTS := $(SHAPES:%=$(S)/layers/%.nest)
$(NESTS) $(S)/layers.tsv: $(S)/layers.mk ;

# a file of each device and shape, so that what is cut goes on where it was
WAYTOOLS = $(addprefix $(BIN)/,nestopt nestheur nestfmt pimsim)
BESTTOOLS = $(addprefix $(BIN)/,nestopt nestheur nestfmt nestclimb \
	pimsim)
define device
$(SHAPES:%=$(S)/$1/%.ways): $(S)/$1/%.ways: $(S)/layers/%.nest study/mkways \
		$(S)/random.opt $(WAYTOOLS)
	@mkdir -p $$(@D)
	$(JOB) study/mkways $(BIN) $1 $$< $(RANDOM) $(SEED) $$(WHOLE)
$(SHAPES:%=$(S)/$1/%.best): $(S)/$1/%.best: $(S)/layers/%.nest study/mkbest \
		study/mapping.awk study/best.awk $(S)/most.opt $(BESTTOOLS)
	@mkdir -p $$(@D)
	MOST=$(MOST) $(JOB) study/mkbest $(BIN) $1 $$< $(BESTKNOWN) $$(WHOLE)
endef
$(foreach d,$(DEVICES),$(eval $(call device,$d)))

WAYROWS := $(foreach d,$(DEVICES),$(SHAPES:%=$(S)/$d/%.ways))
BESTROWS := $(foreach d,$(DEVICES),$(SHAPES:%=$(S)/$d/%.best))

bestknown: $(BESTROWS)
	awk -f study/merge.awk $(BESTKNOWN) $(BESTROWS) >$(BESTKNOWN).new
	mv $(BESTKNOWN).new $(BESTKNOWN)

$(S)/regret.tsv: study/regret.awk $(BESTKNOWN) $(S)/layers.tsv $(WAYROWS)
	awk -v devices='$(DEVICES)' -v banks=$(STUDYBANKS) -f $^ $(WHOLE)
$(S)/summary.tsv: study/summary.awk $(S)/regret.tsv
	awk -f $^ $(WHOLE)
$(S)/error.tsv: study/error.awk $(WAYROWS)
	awk -f $^ $(WHOLE)
$(S)/regret.svg: $(S)/regret.tsv study/regret.gp paper/style.gp
	gnuplot -e "devices = '$(DEVICES)'; table = '$<'; out = '$@.new'" \
		-e "ways = '$$(head -1 $< | tr '\t' '\n' | \
		sed -n 's/_regret$$//p' | tr '\n' ' ')'" study/regret.gp
	mv $@.new $@
$(S)/study.md: study/mkstudy paper/markdown.awk $(S)/summary.tsv $(S)/error.tsv \
		$(if $(shell command -v gnuplot),$(S)/regret.svg)
	study/mkstudy $(S) $(WHOLE)

.PHONY: study bestknown
.DELETE_ON_ERROR:
.SECONDARY:
MAKEFLAGS += -r
.SUFFIXES:
