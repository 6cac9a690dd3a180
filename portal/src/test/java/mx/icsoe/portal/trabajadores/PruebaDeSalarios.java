package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.portal.contratos.ContratosDePrueba;

/** El mismo archivo y los mismos trabajadores en los dos modos de {@code icsoe.cargas.sbc-fuera-de-topes-impide}. */
abstract class PruebaDeSalarios extends PruebaDeTrabajadores {

    static final String BAJO = "0.50";
    static final String BUENO = "345.50";
    static final String ALTO = "99999.00";

    /** Bueno, bajo, bueno y alto. */
    Carga cargarCuatro() {
        var archivo = new StringBuilder("NSS,CURP,SBC\n");
        int quien = 1;
        for (String sbc : List.of(BUENO, BAJO, BUENO, ALTO)) {
            archivo.append(String.join(",", escrito(quien++, sbc).subList(0, 3)))
                    .append('\n');
        }
        return cargar(archivo.toString());
    }

    Captura agregar(long quien, String sbc) {
        return portal.getBean(CapturarTrabajador.class)
                .agregar(contratista, contrato, escrito(quien, sbc), ContratosDePrueba.AUTOR);
    }

    /** Los renglones de «solo las filas con error», sin sus títulos. */
    List<String> conError(Carga carga) {
        List<String> renglones =
                reporte(carga, ReporteDeCarga.Filas.CON_ERROR).lines().toList();
        assertThat(renglones.getFirst()).endsWith("Error");
        return renglones.subList(1, renglones.size());
    }
}
