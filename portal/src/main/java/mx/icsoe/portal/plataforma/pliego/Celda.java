package mx.icsoe.portal.plataforma.pliego;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Un texto en su columna.
 *
 * @param desde a qué distancia del margen empieza, en puntos
 * @param elemento a qué parte de la estructura pertenece
 */
record Celda(String texto, float desde, float ancho, Estilo estilo, PDStructureElement elemento) {}
