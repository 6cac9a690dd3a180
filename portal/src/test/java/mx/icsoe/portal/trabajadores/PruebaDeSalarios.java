package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.nucleo.SalarioBase;
import mx.icsoe.portal.pruebas.Navegador;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** El mismo archivo y los mismos trabajadores en los dos modos de {@code icsoe.cargas.sbc-fuera-de-topes-impide}. */
abstract class PruebaDeSalarios extends PruebaDeTrabajadores {

    static final String BAJO = "0.50";
    static final String BUENO = "345.50";
    static final String ALTO = "99999.00";

    @LocalServerPort
    private int puerto;

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

    /** Dos guardados cuando los topes no se cargaban, y copiados a otro contrato. */
    Contrato conCopiados() {
        agregar(1, BUENO);
        portal.getBean(TransactionTemplate.class).executeWithoutResult(estado -> {
            var abierto =
                    portal.getBean(Contratos.class).abrir(contratista, contrato).orElseThrow();
            trabajadores.agregar(abierto, trabajador(2, BAJO));
            trabajadores.agregar(abierto, trabajador(3, ALTO));
        });
        Contrato otro = prueba.agregar(contratista, informativa);
        assertThat(portal.getBean(ReusarTrabajadores.class)
                        .copiar(contratista, contrato, otro.id(), ContratosDePrueba.AUTOR))
                .hasValue(3);
        return otro;
    }

    private static Trabajador trabajador(int quien, String sbc) {
        var uno = TrabajadoresDePrueba.numero(quien);
        return new Trabajador(uno.nss(), uno.curp(), SalarioBase.leer(sbc).orElseThrow(), uno.nombre());
    }

    String revision() {
        return new Navegador(puerto)
                .con(sesion)
                .pedir("/icsoe/informativas/" + informativa + "/revisar")
                .body();
    }

    /** Los renglones de «solo las filas con error», sin sus títulos. */
    List<String> conError(Carga carga) {
        List<String> renglones =
                reporte(carga, ReporteDeCarga.Filas.CON_ERROR).lines().toList();
        assertThat(renglones.getFirst()).endsWith("Error");
        return renglones.subList(1, renglones.size());
    }
}
