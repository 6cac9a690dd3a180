package mx.icsoe.portal.trabajadores;

import java.util.List;
import mx.icsoe.portal.contratos.ContratoAbierto;

/** Por donde los trabajadores de un archivo llegan a la base, de muchos en muchos, dentro de la transacción en curso. */
public interface LlegadaDeRenglones {

    /** Una tanda que se va enviando conforme se lee. */
    interface Tanda extends AutoCloseable {

        void agregar(Renglon.Correcto renglon);

        /**
         * Guarda la tanda. Los que chocan con otro por NSS o por CURP no entran.
         *
         * @return los que no entraron, cada uno con su causa
         */
        List<Tropiezo> guardar();

        /** Abandona lo que no se haya guardado. */
        @Override
        void close();
    }

    Tanda abrir(ContratoAbierto contrato, CargaId carga);
}
