# Every library we use, found here and only here; the differences between distributions end here.
find_package(Threads REQUIRED)
if(CMAKE_CROSSCOMPILING)
    # Headers are alike for every processor; libraries are not, and fmt can do without.
    find_path(FMT_INCLUDE fmt/format.h REQUIRED)
    add_library(fmt::fmt INTERFACE IMPORTED)
    target_compile_definitions(fmt::fmt INTERFACE FMT_HEADER_ONLY)
    find_path(NLOHMANN_INCLUDE nlohmann/json.hpp REQUIRED)
    add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
else()
    find_package(fmt REQUIRED)
    find_package(nlohmann_json 3.10 REQUIRED)
endif()
if(KLANTKRING_CORE_ONLY)
    return()
endif()

find_package(PkgConfig REQUIRED)
find_package(CLI11 2.1 REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3>=3.37)

if(KLANTKRING_APP)
    find_package(SFML 2.5 COMPONENTS graphics window system REQUIRED)
    pkg_check_modules(imgui REQUIRED IMPORTED_TARGET imgui)
    # Debian's static Dear ImGui leaves stb_rect_pack and stb_truetype to libstb.
    find_library(STB_LIBRARY stb)
    add_library(klantkring_imgui INTERFACE)
    target_include_directories(klantkring_imgui SYSTEM INTERFACE ${imgui_INCLUDE_DIRS})
    target_link_libraries(klantkring_imgui INTERFACE PkgConfig::imgui)
    if(STB_LIBRARY)
        target_link_libraries(klantkring_imgui INTERFACE ${STB_LIBRARY})
    endif()
endif()

# What programs take their memory from. A sanitizer has its own, which watches.
add_library(klantkring_memory INTERFACE)
if(NOT KLANTKRING_SANITIZE)
    find_library(MIMALLOC_LIBRARY mimalloc REQUIRED)
    find_path(MIMALLOC_INCLUDE mimalloc-new-delete.h
              PATH_SUFFIXES mimalloc mimalloc-2.0 mimalloc-2.1 mimalloc-2.2 mimalloc-3.0
                            mimalloc-3.1 REQUIRED)
    target_sources(klantkring_memory INTERFACE ${PROJECT_SOURCE_DIR}/cmake/memory.cpp)
    target_include_directories(klantkring_memory SYSTEM INTERFACE ${MIMALLOC_INCLUDE})
    target_link_libraries(klantkring_memory INTERFACE ${MIMALLOC_LIBRARY})
endif()

if(KLANTKRING_TESTS)
    # Catch2 2 has one header and macros, Catch2 3 many headers; tests include "support/catch.hpp".
    find_package(Catch2 REQUIRED)
endif()

if(KLANTKRING_BENCH)
    find_package(benchmark REQUIRED)
endif()
