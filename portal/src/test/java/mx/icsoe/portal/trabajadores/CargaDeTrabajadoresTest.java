package mx.icsoe.portal.trabajadores;

import static org.assertj.core.api.Assertions.assertThat;

import mx.icsoe.portal.contratos.ContratosDePrueba;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.pruebas.Navegador;
import mx.icsoe.portal.trabajadores.web.CargaVista;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class CargaDeTrabajadoresTest extends PruebaDeTrabajadores {

    @LocalServerPort
    private int puerto;

    @Test
    void guardaLoBuenoYDiceLoMaloFilaPorFila() {
        String archivo = "NSS,CURP,SBC\r\n"
                + TrabajadoresDePrueba.renglon(1) + "\r\n"
                + TrabajadoresDePrueba.nss(2) + ",MALA,345.50\r\n"
                + "12345678901," + TrabajadoresDePrueba.curp(3) + ",345.5\r\n"
                + "solo una columna\r\n"
                + TrabajadoresDePrueba.renglon(1) + "\r\n"
                + TrabajadoresDePrueba.nss(9) + "," + TrabajadoresDePrueba.curp(1) + ",345.50\r\n"
                + "\r\n"
                + TrabajadoresDePrueba.renglon(2) + "\r\n";
        Carga carga = cargar(archivo);
        assertThat(carga.estado()).isEqualTo(Carga.Estado.TERMINADA);
        assertThat(carga.listos()).isEqualTo(2);
        assertThat(carga.conError()).isEqualTo(5);
        assertThat(tropiezos(carga))
                .containsExactly(
                        "3:1 TRA-004",
                        "4:0 TRA-002",
                        "4:2 TRA-005",
                        "5:0 TRA-001",
                        "6:0 TRA-008",
                        "6:1 TRA-009",
                        "7:1 TRA-009");
        cuadra(2);
    }

    @Test
    void distingueLoQueYaEstabaDeLoRepetidoEnElArchivo() {
        cargar(TrabajadoresDePrueba.archivo(0, 3));
        Carga segunda = cargar(TrabajadoresDePrueba.archivo(2, 5) + TrabajadoresDePrueba.renglon(4));
        assertThat(segunda.listos()).isEqualTo(2);
        assertThat(segunda.yaEstaban()).isOne();
        assertThat(tropiezos(segunda)).containsExactly("5:0 TRA-008", "5:1 TRA-009");
        cuadra(5);
    }

    /** Quien vuelve a subir su archivo completo no hizo nada mal. */
    @Test
    void cuentaAparteLasFilasQueYaEstaban() {
        cargar(TrabajadoresDePrueba.archivo(0, 1_200));
        Carga otraVez = cargar(TrabajadoresDePrueba.archivo(0, 1_203));
        assertThat(otraVez.estado()).isEqualTo(Carga.Estado.TERMINADA);
        assertThat(otraVez.listos()).isEqualTo(3);
        assertThat(otraVez.yaEstaban()).isEqualTo(1_200);
        assertThat(otraVez.conError()).isZero();
        assertThat(tropiezos(otraVez)).isEmpty();
        assertThat(new CargaVista(otraVez).frase()).isEqualTo("1,203 de 1,203 listos · sin errores · 1,200 ya estaban");
        cuadra(1_203);
        portal.getBean(DeshacerCarga.class).deshacer(otraVez, ContratosDePrueba.AUTOR);
        cuadra(1_200);
    }

    @Test
    void diceElSbcYElNombreQueYaEstanGuardadosConOtroValor() {
        cargar("NSS,CURP,SBC,NOMBRE\n" + conSbc(1, "345.50") + ",ANA\n" + conSbc(2, "345.50") + ",\n"
                + conSbc(3, "345.50") + ",EVA\n");
        Carga otraVez = cargar("NSS,CURP,SBC,NOMBRE\n" + conSbc(1, "400.00") + ",ANA LUZ\n" + conSbc(2, "345.50")
                + ",EMA\n" + conSbc(3, "345.50") + ",\n");
        assertThat(otraVez.yaEstaban()).as("no escribir el nombre no lo cambia").isOne();
        assertThat(otraVez.conError()).isEqualTo(2);
        assertThat(cargas.tropiezos(contratista, otraVez.id(), 0, 10))
                .extracting(t -> t.fila() + " " + t.donde() + " " + t.motivo().codigo() + " "
                        + t.remedio().split("\\.(?!\\d)", -1)[0])
                .containsExactly(
                        "2 SBC (columna C) TRA-023 Está guardado como 345.50",
                        "2 NOMBRE (columna D) TRA-024 Está guardado como ANA",
                        "3 NOMBRE (columna D) TRA-024 Se conservó el guardado");
        cuadra(3);
    }

    @Test
    void proponeElCeroQueExcelSeComio() {
        String conCero = "0" + TrabajadoresDePrueba.nss(1).substring(1, 10);
        String entero = nssConCero();
        Carga carga = cargar(entero.substring(1) + "," + TrabajadoresDePrueba.curp(1) + ",345.50\n");
        Tropiezo tropiezo = cargas.tropiezos(contratista, carga.id(), 0, 10).getFirst();
        assertThat(tropiezo.motivo()).isEqualTo(MotivoDeTrabajador.NSS_DE_10);
        assertThat(tropiezo.sugerencia()).contains(entero);
        assertThat(tropiezo.remedio()).startsWith("Probablemente es " + entero);
        assertThat(conCero).hasSize(10);
        cuadra(0);
    }

    @Test
    void aceptaTitulosEnOtroOrdenYElNombre() {
        Carga carga = cargar("nombre;s.b.c.;Número de Seguridad Social;curp;Error\n"
                + "PEÑA, JOSÉ;345.50;" + TrabajadoresDePrueba.nss(1) + ";"
                + TrabajadoresDePrueba.curp(1).toLowerCase(java.util.Locale.ROOT) + ";x\n"
                + "OTRO;345.50;" + TrabajadoresDePrueba.nss(2) + ";MALA;\n");
        assertThat(carga.listos()).isEqualTo(1);
        assertThat(tropiezos(carga)).containsExactly("3:3 TRA-004");
        assertThat(trabajadores.pagina(contratista, contrato, "", 10).getFirst().nombre())
                .contains("PEÑA, JOSÉ");
    }

    @Test
    void sumaVariosArchivosYDeshaceUnoSolo() {
        Carga primera = cargar(TrabajadoresDePrueba.archivo(0, 1_200));
        Carga segunda = cargar(TrabajadoresDePrueba.archivo(1_200, 2_000));
        cuadra(2_000);
        assertThat(portal.getBean(DeshacerCarga.class).deshacer(primera, ContratosDePrueba.AUTOR))
                .hasValue(1_200);
        cuadra(800);
        assertThat(buscar(primera).estado()).isEqualTo(Carga.Estado.DESHECHA);
        assertThat(portal.getBean(DeshacerCarga.class).deshacer(primera, ContratosDePrueba.AUTOR))
                .isEmpty();
        assertThat(buscar(segunda).estado()).isEqualTo(Carga.Estado.TERMINADA);
    }

    @Test
    void deshaceTambienLoQueAunNoTermina() {
        CargaId id = recibir(TrabajadoresDePrueba.archivo(0, 10));
        Carga enCola = cargas.buscar(contratista, id).orElseThrow();
        portal.getBean(DeshacerCarga.class).deshacer(enCola, ContratosDePrueba.AUTOR);
        assertThat(portal.getBean(AtenderCargas.class).atenderUno()).isFalse();
        cuadra(0);
    }

    @Test
    void seDetieneSiLaInformativaDejaLaCaptura() {
        CargaId id = recibir(TrabajadoresDePrueba.archivo(0, 10));
        prueba.presentar(sesion.identidad(), informativa);
        portal.getBean(AtenderCargas.class).atenderUno();
        Carga carga = cargas.buscar(contratista, id).orElseThrow();
        assertThat(carga.estado()).isEqualTo(Carga.Estado.DETENIDA);
        assertThat(carga.defecto()).contains("TRA-013");
        cuadra(0);
    }

    @Test
    void noRecibeArchivosDeUnContratoAjenoNiDeUnoPresentado() {
        ContratistaId otro = prueba.alta("OTR190110AA1");
        assertThat(portal.getBean(RecibirCarga.class)
                        .recibir(otro, contrato, "a.csv", entrada("x"), ContratosDePrueba.AUTOR))
                .isEmpty();
        prueba.presentar(sesion.identidad(), informativa);
        assertThat(portal.getBean(RecibirCarga.class)
                        .recibir(contratista, contrato, "a.csv", entrada("x"), ContratosDePrueba.AUTOR))
                .isEmpty();
    }

    @Test
    void guardaHastaElTopeYLoDice() {
        Carga carga = cargar(TrabajadoresDePrueba.archivo(0, 4_001));
        assertThat(carga.estado()).isEqualTo(Carga.Estado.INTERRUMPIDA);
        assertThat(carga.defecto()).contains("TRA-018");
        assertThat(carga.filaDelDefecto()).hasValue(4_002);
        cuadra(4_000);
        assertThat(cargar(TrabajadoresDePrueba.archivo(5_000, 9_000)).estado()).isEqualTo(Carga.Estado.TERMINADA);
    }

    @Test
    void conservaLoLeidoAntesDeQueElArchivoSeTuerza() {
        Carga carga = cargar(TrabajadoresDePrueba.archivo(0, 700) + "\"sin cerrar,x,y\n1,2,3\n");
        assertThat(carga.estado()).isEqualTo(Carga.Estado.INTERRUMPIDA);
        assertThat(carga.defecto()).contains("TAB-006");
        assertThat(carga.filaDelDefecto()).hasValue(702);
        cuadra(700);
    }

    @Test
    void diceCuandoNoGuardoElDetalleDeTodas() {
        Carga cincuenta = cargar("NSS,CURP,SBC\n" + "x,y\n".repeat(50));
        Carga muchas = cargar("NSS,CURP,SBC\n" + "x,y\n".repeat(51));
        assertThat(muchas.conError()).isEqualTo(51);
        assertThat(tropiezos(muchas)).hasSize(50);

        String sonTantas = "Son tantas que solo guardamos el detalle de las primeras";
        assertThat(pagina(muchas)).contains(sonTantas);
        assertThat(pagina(cincuenta)).doesNotContain(sonTantas);
    }

    private String pagina(Carga carga) {
        return new Navegador(puerto)
                .con(sesion)
                .pedir("/icsoe/cargas/" + carga.id())
                .body();
    }

    private static String conSbc(int quien, String sbc) {
        return TrabajadoresDePrueba.nss(quien) + "," + TrabajadoresDePrueba.curp(quien) + "," + sbc;
    }

    private static String nssConCero() {
        return java.util.stream.LongStream.range(0, 10)
                .mapToObj(digito -> "0123456789" + digito)
                .filter(nss -> mx.icsoe.portal.nucleo.Nss.leer(nss).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
