# klantkring_together(TARGET HOW_MANY): compiles the target's sources so many at a time, so that the
# headers they share are read once for all of them. Names in unnamed namespaces are therefore unique
# within a layer.
function(klantkring_together target how_many)
    set_target_properties(${target} PROPERTIES
        UNITY_BUILD ${KLANTKRING_TOGETHER} UNITY_BUILD_BATCH_SIZE ${how_many})
endfunction()

# klantkring_layer(NAME USES LAYERS... LINKS TARGETS...): a layer of the house is one folder under
# src and one static library. USES names the layers below it, and only those; LINKS names foreign
# libraries, which stay private to the layer's source files.
function(klantkring_layer name)
    cmake_parse_arguments(ARG "" "" "USES;LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(klantkring_${name} STATIC ${sources})
    klantkring_together(klantkring_${name} 40)
    target_include_directories(klantkring_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(klantkring_${name} PRIVATE ${ARG_LINKS})
    target_link_libraries(klantkring_${name} PUBLIC klantkring_compiler)
    foreach(layer ${ARG_USES})
        target_link_libraries(klantkring_${name} PUBLIC klantkring_${layer})
    endforeach()
endfunction()

# klantkring_program(NAME LAYER): the program whose main.cpp lies in that layer's folder.
function(klantkring_program name layer)
    add_executable(${name} ${CMAKE_CURRENT_SOURCE_DIR}/${layer}/main.cpp)
    target_link_libraries(${name} PRIVATE klantkring_${layer} klantkring_memory)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# klantkring_instructions(SOURCE OPTIONS...): compiles one source file for a newer processor. Never
# with fused multiply-add: it rounds once where the others round twice.
function(klantkring_instructions source)
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS "${ARGN}")
endfunction()
