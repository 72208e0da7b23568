// For developers: every widget, every mood and a ring of made-up customers, to look at and to drive
// in tests. Not part of the game; reached with --screen gallery, gallery-parts or gallery-faces.
#pragma once

#include "app/ring_view.h"
#include "app/ui.h"

#include <string>
#include <vector>

namespace app {

enum class GalleryPage { Play, Parts, Faces };

class Gallery {
public:
    explicit Gallery(GalleryPage page, int tokens = 24);
    void draw(Ui& ui);

private:
    void drawPlay(Ui& ui);
    void drawBar(Ui& ui);
    void drawDossier();
    void drawNews();
    void drawFaces();
    void drawParts();
    void drawGrade();
    void drawControls();
    void drawPlot();
    void drawAlternatives();
    void moveTokens();

    GalleryPage m_page;
    RingModel m_model;
    RingView m_ring;
    int m_tab = 0, m_action = 0, m_radio = 1, m_week = 9;
    bool m_checked = true;
    double m_share = 0.65;
    std::string m_text;
};

} // namespace app
