package mx.icsoe.portal.trabajadores;

import java.util.List;
import java.util.Set;
import mx.icsoe.portal.contratos.ContratoAbierto;

/** Por donde los trabajadores de un archivo llegan a la base, de muchos en muchos, dentro de la transacción en curso. */
public interface LlegadaDeRenglones {

    /**
     * Los que no entraron.
     *
     * @param tropiezos los que hay que corregir, cada uno con su causa
     * @param yaEstaban las filas idénticas a un trabajador que el contrato ya tenía
     */
    record NoEntraron(List<Tropiezo> tropiezos, Set<Long> yaEstaban) {

        public static final NoEntraron NINGUNO = new NoEntraron(List.of(), Set.of());

        public NoEntraron {
            tropiezos = List.copyOf(tropiezos);
            yaEstaban = Set.copyOf(yaEstaban);
        }
    }

    /** Una tanda que se va enviando conforme se lee. */
    interface Tanda extends AutoCloseable {

        void agregar(Renglon.Correcto renglon);

        /** Guarda la tanda. Los que chocan con otro por NSS o por CURP no entran. */
        NoEntraron guardar();

        /** Abandona lo que no se haya guardado. */
        @Override
        void close();
    }

    Tanda abrir(ContratoAbierto contrato, CargaId carga);
}
