package mx.icsoe.portal.informativas;

import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regresa a quien captura una informativa que estaba lista para firmarse. */
@Service
public class DevolverInformativa {

    /** Caracteres que caben en la nota. */
    public static final int LARGO_DE_NOTA = 2000;

    private final DarPaso pasos;

    DevolverInformativa(DarPaso pasos) {
        this.pasos = pasos;
    }

    /**
     * La devuelve con su nota.
     *
     * @param version la que la persona tenía a la vista
     * @param nota qué hay que corregir; ni vacía ni de más de {@value #LARGO_DE_NOTA} caracteres
     */
    @Transactional
    public Cambio devolver(ContratistaId contratista, InformativaId id, int version, String nota, Autor autor) {
        if (nota.isBlank() || nota.codePointCount(0, nota.length()) > LARGO_DE_NOTA) {
            throw new IllegalArgumentException("la nota dice qué hay que corregir, en poco");
        }
        return pasos.dar(contratista, id, version, Orden.DEVOLVER, autor, nota.strip());
    }
}
