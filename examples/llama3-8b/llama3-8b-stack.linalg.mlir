// One of the 32 blocks of Llama-3-8B for 128 tokens as torch-mlir lowers it to
// linalg on tensors (LLVM 19); the weights are arguments, 8 heads of keys and
// values serve 32 of queries. The 9 layers carry the four attributes of OptiPIM:
// each may occupy 16 banks, all are one group.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @forward(%arg0: tensor<1x128x4096xf16>, %arg1: tensor<1x128x128xf16>, %arg2: tensor<1x128x128xf16>, %arg3: tensor<1x1x128x128xf16>, %arg4: tensor<4096xf16>, %arg5: tensor<4096xf16>, %arg6: tensor<4096x4096xf16>, %arg7: tensor<1024x4096xf16>, %arg8: tensor<1024x4096xf16>, %arg9: tensor<4096x4096xf16>, %arg10: tensor<14336x4096xf16>, %arg11: tensor<14336x4096xf16>, %arg12: tensor<4096x14336xf16>) -> tensor<1x128x4096xf16> {
    %cst = arith.constant 4.096000e+03 : f32
    %cst_0 = arith.constant 9.99999974E-6 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f16
    %cst_3 = arith.constant 8.837890e-02 : f16
    %cst_4 = arith.constant 0xFF800000 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_5 = arith.constant 1.000000e+00 : f16
    %0 = tensor.empty() : tensor<1x128x4096xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128x4096xf16>) outs(%0 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f16, %out: f32):
      %119 = arith.extf %in : f16 to f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %2 = tensor.empty() : tensor<1x128x4096xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %1 : tensor<1x128x4096xf32>, tensor<1x128x4096xf32>) outs(%2 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.mulf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %4 = tensor.empty() : tensor<1x128x1xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x128x4096xf32>) outs(%5 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x1xf32>
    %7 = tensor.empty() : tensor<1x128x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x128x1xf32>) outs(%7 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst : f32
      %120 = arith.addf %119, %cst_0 : f32
      %121 = math.rsqrt %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x128x1xf32>
    %9 = tensor.empty() : tensor<1x128x4096xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x128x4096xf32>, tensor<1x128x1xf32>) outs(%9 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.mulf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %11 = tensor.empty() : tensor<1x128x4096xf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x128x4096xf32>) outs(%11 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f32, %out: f16):
      %119 = arith.truncf %in : f32 to f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    %13 = tensor.empty() : tensor<1x128x4096xf16>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg4 : tensor<1x128x4096xf16>, tensor<4096xf16>) outs(%13 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    %collapsed = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %15 = tensor.empty() : tensor<4096x4096xf16>
    %transposed = linalg.transpose ins(%arg6 : tensor<4096x4096xf16>) outs(%15 : tensor<4096x4096xf16>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<128x4096xf16>
    %17 = linalg.fill ins(%cst_2 : f16) outs(%16 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %18 = linalg.matmul {global_layer_idx = 0 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 0 : i32} ins(%collapsed, %transposed : tensor<128x4096xf16>, tensor<4096x4096xf16>) outs(%17 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %expanded = tensor.expand_shape %18 [[0, 1], [2]] output_shape [1, 128, 4096] : tensor<128x4096xf16> into tensor<1x128x4096xf16>
    %collapsed_6 = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %19 = tensor.empty() : tensor<4096x1024xf16>
    %transposed_7 = linalg.transpose ins(%arg7 : tensor<1024x4096xf16>) outs(%19 : tensor<4096x1024xf16>) permutation = [1, 0] 
    %20 = tensor.empty() : tensor<128x1024xf16>
    %21 = linalg.fill ins(%cst_2 : f16) outs(%20 : tensor<128x1024xf16>) -> tensor<128x1024xf16>
    %22 = linalg.matmul {global_layer_idx = 1 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 1 : i32} ins(%collapsed_6, %transposed_7 : tensor<128x4096xf16>, tensor<4096x1024xf16>) outs(%21 : tensor<128x1024xf16>) -> tensor<128x1024xf16>
    %expanded_8 = tensor.expand_shape %22 [[0, 1], [2]] output_shape [1, 128, 1024] : tensor<128x1024xf16> into tensor<1x128x1024xf16>
    %collapsed_9 = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %23 = tensor.empty() : tensor<4096x1024xf16>
    %transposed_10 = linalg.transpose ins(%arg8 : tensor<1024x4096xf16>) outs(%23 : tensor<4096x1024xf16>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<128x1024xf16>
    %25 = linalg.fill ins(%cst_2 : f16) outs(%24 : tensor<128x1024xf16>) -> tensor<128x1024xf16>
    %26 = linalg.matmul {global_layer_idx = 2 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 2 : i32} ins(%collapsed_9, %transposed_10 : tensor<128x4096xf16>, tensor<4096x1024xf16>) outs(%25 : tensor<128x1024xf16>) -> tensor<128x1024xf16>
    %expanded_11 = tensor.expand_shape %26 [[0, 1], [2]] output_shape [1, 128, 1024] : tensor<128x1024xf16> into tensor<1x128x1024xf16>
    %expanded_12 = tensor.expand_shape %expanded [[0], [1], [2, 3]] output_shape [1, 128, 32, 128] : tensor<1x128x4096xf16> into tensor<1x128x32x128xf16>
    %27 = tensor.empty() : tensor<1x32x128x128xf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x128x32x128xf16>) outs(%27 : tensor<1x32x128x128xf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 64] [1, 32, 128, 64] [1, 1, 1, 1] : tensor<1x32x128x128xf16> to tensor<1x32x128x64xf16>
    %extracted_slice_14 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 32, 128, 64] [1, 1, 1, 1] : tensor<1x32x128x128xf16> to tensor<1x32x128x64xf16>
    %28 = tensor.empty() : tensor<1x32x128x64xf16>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x32x128x64xf16>) outs(%28 : tensor<1x32x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      %119 = arith.negf %in : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x64xf16>
    %concat = tensor.concat dim(3) %29, %extracted_slice_14 : (tensor<1x32x128x64xf16>, tensor<1x32x128x64xf16>) -> tensor<1x32x128x128xf16>
    %30 = tensor.empty() : tensor<1x32x128x128xf16>
    %31 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %arg1 : tensor<1x32x128x128xf16>, tensor<1x128x128xf16>) outs(%30 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %32 = tensor.empty() : tensor<1x32x128x128xf16>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<1x32x128x128xf16>, tensor<1x128x128xf16>) outs(%32 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %34 = tensor.empty() : tensor<1x32x128x128xf16>
    %35 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<1x32x128x128xf16>, tensor<1x32x128x128xf16>) outs(%34 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.addf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %expanded_15 = tensor.expand_shape %expanded_8 [[0], [1], [2, 3]] output_shape [1, 128, 8, 128] : tensor<1x128x1024xf16> into tensor<1x128x8x128xf16>
    %36 = tensor.empty() : tensor<1x8x128x128xf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x128x8x128xf16>) outs(%36 : tensor<1x8x128x128xf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [1, 8, 128, 64] [1, 1, 1, 1] : tensor<1x8x128x128xf16> to tensor<1x8x128x64xf16>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 8, 128, 64] [1, 1, 1, 1] : tensor<1x8x128x128xf16> to tensor<1x8x128x64xf16>
    %37 = tensor.empty() : tensor<1x8x128x64xf16>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<1x8x128x64xf16>) outs(%37 : tensor<1x8x128x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      %119 = arith.negf %in : f16
      linalg.yield %119 : f16
    } -> tensor<1x8x128x64xf16>
    %concat_19 = tensor.concat dim(3) %38, %extracted_slice_18 : (tensor<1x8x128x64xf16>, tensor<1x8x128x64xf16>) -> tensor<1x8x128x128xf16>
    %39 = tensor.empty() : tensor<1x8x128x128xf16>
    %40 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %arg1 : tensor<1x8x128x128xf16>, tensor<1x128x128xf16>) outs(%39 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x8x128x128xf16>
    %41 = tensor.empty() : tensor<1x8x128x128xf16>
    %42 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_19, %arg2 : tensor<1x8x128x128xf16>, tensor<1x128x128xf16>) outs(%41 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x8x128x128xf16>
    %43 = tensor.empty() : tensor<1x8x128x128xf16>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<1x8x128x128xf16>, tensor<1x8x128x128xf16>) outs(%43 : tensor<1x8x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.addf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x8x128x128xf16>
    %expanded_20 = tensor.expand_shape %expanded_11 [[0], [1], [2, 3]] output_shape [1, 128, 8, 128] : tensor<1x128x1024xf16> into tensor<1x128x8x128xf16>
    %45 = tensor.empty() : tensor<1x8x128x128xf16>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x128x8x128xf16>) outs(%45 : tensor<1x8x128x128xf16>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<1x8x4x128x128xf16>
    %47 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x8x128x128xf16>) outs(%46 : tensor<1x8x4x128x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x8x4x128x128xf16>
    %collapsed_22 = tensor.collapse_shape %47 [[0], [1, 2], [3], [4]] : tensor<1x8x4x128x128xf16> into tensor<1x32x128x128xf16>
    %48 = tensor.empty() : tensor<1x8x4x128x128xf16>
    %49 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x128x128xf16>) outs(%48 : tensor<1x8x4x128x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x8x4x128x128xf16>
    %collapsed_23 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<1x8x4x128x128xf16> into tensor<1x32x128x128xf16>
    %50 = tensor.empty() : tensor<1x32x128x128xf16>
    %transposed_24 = linalg.transpose ins(%collapsed_23 : tensor<1x32x128x128xf16>) outs(%50 : tensor<1x32x128x128xf16>) permutation = [0, 1, 3, 2] 
    %collapsed_25 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<1x32x128x128xf16> into tensor<32x128x128xf16>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<1x32x128x128xf16> into tensor<32x128x128xf16>
    %51 = tensor.empty() : tensor<32x128x128xf16>
    %52 = linalg.fill ins(%cst_2 : f16) outs(%51 : tensor<32x128x128xf16>) -> tensor<32x128x128xf16>
    %53 = linalg.batch_matmul {global_layer_idx = 3 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 3 : i32} ins(%collapsed_25, %collapsed_26 : tensor<32x128x128xf16>, tensor<32x128x128xf16>) outs(%52 : tensor<32x128x128xf16>) -> tensor<32x128x128xf16>
    %expanded_27 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [1, 32, 128, 128] : tensor<32x128x128xf16> into tensor<1x32x128x128xf16>
    %54 = tensor.empty() : tensor<1x32x128x128xf16>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x32x128x128xf16>) outs(%54 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      %119 = arith.mulf %in, %cst_3 : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %56 = tensor.empty() : tensor<1x32x128x128xf16>
    %57 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %arg3 : tensor<1x32x128x128xf16>, tensor<1x1x128x128xf16>) outs(%56 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.addf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %58 = tensor.empty() : tensor<1x32x128x128xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x32x128x128xf16>) outs(%58 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f16, %out: f32):
      %119 = arith.extf %in : f16 to f32
      linalg.yield %119 : f32
    } -> tensor<1x32x128x128xf32>
    %60 = tensor.empty() : tensor<1x32x128x1xf32>
    %61 = linalg.fill ins(%cst_4 : f32) outs(%60 : tensor<1x32x128x1xf32>) -> tensor<1x32x128x1xf32>
    %62 = tensor.empty() : tensor<1x32x128x1xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x32x128x1xi64>) -> tensor<1x32x128x1xi64>
    %64:2 = linalg.generic {indexing_maps = [#map3, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x32x128x128xf32>) outs(%61, %63 : tensor<1x32x128x1xf32>, tensor<1x32x128x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %119 = linalg.index 3 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = arith.maximumf %in, %out : f32
      %122 = arith.cmpf ogt, %in, %out : f32
      %123 = arith.select %122, %120, %out_45 : i64
      linalg.yield %121, %123 : f32, i64
    } -> (tensor<1x32x128x1xf32>, tensor<1x32x128x1xi64>)
    %65 = tensor.empty() : tensor<1x32x128x128xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %64#0 : tensor<1x32x128x128xf32>, tensor<1x32x128x1xf32>) outs(%65 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.subf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x32x128x128xf32>
    %67 = tensor.empty() : tensor<1x32x128x128xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x32x128x128xf32>) outs(%67 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x32x128x128xf32>
    %69 = tensor.empty() : tensor<1x32x128x1xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<1x32x128x1xf32>) -> tensor<1x32x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x32x128x128xf32>) outs(%70 : tensor<1x32x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x32x128x1xf32>
    %72 = tensor.empty() : tensor<1x32x128x128xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x32x128x128xf32>, tensor<1x32x128x1xf32>) outs(%72 : tensor<1x32x128x128xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.divf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x32x128x128xf32>
    %74 = tensor.empty() : tensor<1x32x128x128xf16>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x128x128xf32>) outs(%74 : tensor<1x32x128x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %119 = arith.truncf %in : f32 to f16
      linalg.yield %119 : f16
    } -> tensor<1x32x128x128xf16>
    %collapsed_28 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x32x128x128xf16> into tensor<32x128x128xf16>
    %collapsed_29 = tensor.collapse_shape %collapsed_22 [[0, 1], [2], [3]] : tensor<1x32x128x128xf16> into tensor<32x128x128xf16>
    %76 = tensor.empty() : tensor<32x128x128xf16>
    %77 = linalg.fill ins(%cst_2 : f16) outs(%76 : tensor<32x128x128xf16>) -> tensor<32x128x128xf16>
    %78 = linalg.batch_matmul {global_layer_idx = 4 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 4 : i32} ins(%collapsed_28, %collapsed_29 : tensor<32x128x128xf16>, tensor<32x128x128xf16>) outs(%77 : tensor<32x128x128xf16>) -> tensor<32x128x128xf16>
    %expanded_30 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [1, 32, 128, 128] : tensor<32x128x128xf16> into tensor<1x32x128x128xf16>
    %79 = tensor.empty() : tensor<1x128x32x128xf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<1x32x128x128xf16>) outs(%79 : tensor<1x128x32x128xf16>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<1x128x32x128xf16> into tensor<1x128x4096xf16>
    %collapsed_33 = tensor.collapse_shape %collapsed_32 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %80 = tensor.empty() : tensor<4096x4096xf16>
    %transposed_34 = linalg.transpose ins(%arg9 : tensor<4096x4096xf16>) outs(%80 : tensor<4096x4096xf16>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<128x4096xf16>
    %82 = linalg.fill ins(%cst_2 : f16) outs(%81 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %83 = linalg.matmul {global_layer_idx = 5 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 5 : i32} ins(%collapsed_33, %transposed_34 : tensor<128x4096xf16>, tensor<4096x4096xf16>) outs(%82 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %expanded_35 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 128, 4096] : tensor<128x4096xf16> into tensor<1x128x4096xf16>
    %84 = tensor.empty() : tensor<1x128x4096xf16>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_35 : tensor<1x128x4096xf16>, tensor<1x128x4096xf16>) outs(%84 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.addf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    %86 = tensor.empty() : tensor<1x128x4096xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x128x4096xf16>) outs(%86 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f16, %out: f32):
      %119 = arith.extf %in : f16 to f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %88 = tensor.empty() : tensor<1x128x4096xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<1x128x4096xf32>, tensor<1x128x4096xf32>) outs(%88 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.mulf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %90 = tensor.empty() : tensor<1x128x1xf32>
    %91 = linalg.fill ins(%cst_1 : f32) outs(%90 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<1x128x4096xf32>) outs(%91 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x1xf32>
    %93 = tensor.empty() : tensor<1x128x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x128x1xf32>) outs(%93 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst : f32
      %120 = arith.addf %119, %cst_0 : f32
      %121 = math.rsqrt %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x128x1xf32>
    %95 = tensor.empty() : tensor<1x128x4096xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %94 : tensor<1x128x4096xf32>, tensor<1x128x1xf32>) outs(%95 : tensor<1x128x4096xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %119 = arith.mulf %in, %in_45 : f32
      linalg.yield %119 : f32
    } -> tensor<1x128x4096xf32>
    %97 = tensor.empty() : tensor<1x128x4096xf16>
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x128x4096xf32>) outs(%97 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f32, %out: f16):
      %119 = arith.truncf %in : f32 to f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    %99 = tensor.empty() : tensor<1x128x4096xf16>
    %100 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg5 : tensor<1x128x4096xf16>, tensor<4096xf16>) outs(%99 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    %collapsed_36 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %101 = tensor.empty() : tensor<4096x14336xf16>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<14336x4096xf16>) outs(%101 : tensor<4096x14336xf16>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<128x14336xf16>
    %103 = linalg.fill ins(%cst_2 : f16) outs(%102 : tensor<128x14336xf16>) -> tensor<128x14336xf16>
    %104 = linalg.matmul {global_layer_idx = 6 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 6 : i32} ins(%collapsed_36, %transposed_37 : tensor<128x4096xf16>, tensor<4096x14336xf16>) outs(%103 : tensor<128x14336xf16>) -> tensor<128x14336xf16>
    %expanded_38 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [1, 128, 14336] : tensor<128x14336xf16> into tensor<1x128x14336xf16>
    %105 = tensor.empty() : tensor<1x128x14336xf16>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x128x14336xf16>) outs(%105 : tensor<1x128x14336xf16>) {
    ^bb0(%in: f16, %out: f16):
      %119 = arith.negf %in : f16
      %120 = math.exp %119 : f16
      %121 = arith.addf %120, %cst_5 : f16
      %122 = arith.divf %in, %121 : f16
      linalg.yield %122 : f16
    } -> tensor<1x128x14336xf16>
    %collapsed_39 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x128x4096xf16> into tensor<128x4096xf16>
    %107 = tensor.empty() : tensor<4096x14336xf16>
    %transposed_40 = linalg.transpose ins(%arg11 : tensor<14336x4096xf16>) outs(%107 : tensor<4096x14336xf16>) permutation = [1, 0] 
    %108 = tensor.empty() : tensor<128x14336xf16>
    %109 = linalg.fill ins(%cst_2 : f16) outs(%108 : tensor<128x14336xf16>) -> tensor<128x14336xf16>
    %110 = linalg.matmul {global_layer_idx = 7 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 7 : i32} ins(%collapsed_39, %transposed_40 : tensor<128x4096xf16>, tensor<4096x14336xf16>) outs(%109 : tensor<128x14336xf16>) -> tensor<128x14336xf16>
    %expanded_41 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [1, 128, 14336] : tensor<128x14336xf16> into tensor<1x128x14336xf16>
    %111 = tensor.empty() : tensor<1x128x14336xf16>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_41 : tensor<1x128x14336xf16>, tensor<1x128x14336xf16>) outs(%111 : tensor<1x128x14336xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.mulf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x128x14336xf16>
    %collapsed_42 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<1x128x14336xf16> into tensor<128x14336xf16>
    %113 = tensor.empty() : tensor<14336x4096xf16>
    %transposed_43 = linalg.transpose ins(%arg12 : tensor<4096x14336xf16>) outs(%113 : tensor<14336x4096xf16>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<128x4096xf16>
    %115 = linalg.fill ins(%cst_2 : f16) outs(%114 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %116 = linalg.matmul {global_layer_idx = 8 : i32, layer_group = 0 : i32, num_banks = 16 : i32, type_layer_idx = 8 : i32} ins(%collapsed_42, %transposed_43 : tensor<128x14336xf16>, tensor<14336x4096xf16>) outs(%115 : tensor<128x4096xf16>) -> tensor<128x4096xf16>
    %expanded_44 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [1, 128, 4096] : tensor<128x4096xf16> into tensor<1x128x4096xf16>
    %117 = tensor.empty() : tensor<1x128x4096xf16>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_44 : tensor<1x128x4096xf16>, tensor<1x128x4096xf16>) outs(%117 : tensor<1x128x4096xf16>) {
    ^bb0(%in: f16, %in_45: f16, %out: f16):
      %119 = arith.addf %in, %in_45 : f16
      linalg.yield %119 : f16
    } -> tensor<1x128x4096xf16>
    return %118 : tensor<1x128x4096xf16>
  }
}

