package mx.icsoe.portal.plataforma.web;

import java.util.Set;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.Facultad;

/** Cómo llegó quien actúa por un contratista, que es lo que decide hasta dónde puede llegar. */
public sealed interface Medio {

    /** Como queda en los registros: sin datos personales. */
    Autor autor();

    /** Si puede ejercer la facultad. */
    boolean tiene(Facultad facultad);

    /**
     * El contratista mismo, con su e.firma.
     *
     * @param serie número de serie del certificado con que entró, 20 cifras
     */
    record Efirma(String serie) implements Medio {

        @Override
        public Autor autor() {
            return new Autor("contratista", serie);
        }

        @Override
        public boolean tiene(Facultad facultad) {
            return true;
        }
    }

    /**
     * El contratista mismo, con una llave de acceso que registró después de entrar con su e.firma: consulta y captura,
     * pero no firma ni cambia sus datos generales.
     *
     * @param referencia identificador interno de la llave
     */
    record LlaveDeAcceso(String referencia) implements Medio {

        @Override
        public Autor autor() {
            return new Autor("contratista", referencia);
        }

        @Override
        public boolean tiene(Facultad facultad) {
            return true;
        }
    }

    /** Un capturista, con las facultades que el contratista le dio. */
    record Capturista(CapturistaEnSesion quien, Set<Facultad> facultades) implements Medio {

        public Capturista {
            facultades = Set.copyOf(facultades);
        }

        @Override
        public Autor autor() {
            return quien.autor();
        }

        @Override
        public boolean tiene(Facultad facultad) {
            return facultad == Facultad.CONSULTAR || facultades.contains(facultad);
        }
    }
}
