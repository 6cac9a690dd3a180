package mx.icsoe.portal.plataforma.demostracion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mx.icsoe.efirma.demostracion.EfirmaDeDemostracion;
import mx.icsoe.portal.plataforma.arranque.Novedad;

/** Lo que la bienvenida dice de la demostración: qué archivos hay y qué intentar con ellos. */
final class Invitacion implements Novedad {

    /** De nadie: sirve para registrar a un capturista. */
    private static final String CURP = "HEGG560427MVZRRL04";

    private final Supplier<Demostracion> demostracion;

    Invitacion(Supplier<Demostracion> demostracion) {
        this.demostracion = demostracion;
    }

    @Override
    public List<String> lineas(String direccion) {
        Material material = demostracion.get().material();
        List<String> lineas = new ArrayList<>();
        lineas.add("");
        lineas.add("Para probar, en " + material.carpeta() + " hay dos e.firmas de demostración");
        lineas.add("(no valen ante nadie) y un acuse de muestra del padrón de la STPS:");
        for (Material.Ofrecida ofrecida : Material.OFRECIDAS) {
            lineas.add("  %-15s RFC %-13s  %s/  contraseña %s"
                    .formatted(
                            ofrecida.titulo(),
                            ofrecida.persona().rfc(),
                            ofrecida.subcarpeta(),
                            EfirmaDeDemostracion.CONTRASENA));
        }
        lineas.add("  acuse           " + material.acuse().getFileName());
        lineas.add("");
        lineas.add("Entra en " + direccion + "/icsoe/acceso/efirma con el RFC, el .cer, el .key y la contraseña;");
        lineas.add("acepta los términos, escribe correo y celular, ubica el domicilio con el código postal 06600");
        lineas.add("y adjunta el acuse.");
        lineas.add("");
        lineas.add("Para probar con un capturista: en " + direccion + "/icsoe/usuarios agrega uno, por ejemplo con");
        lineas.add("la CURP " + CURP + " y cualquier correo. Su invitación está en");
        lineas.add(direccion + "/icsoe/demostracion/correos: ábrela en otro navegador o en una ventana privada,");
        lineas.add("pon una contraseña y entra en " + direccion + "/icsoe/acceso/capturista.");
        lineas.addAll(conLasDos(direccion));
        return lineas;
    }

    /** Lo que pide que alguien más participe: la otra e.firma hace de otro contratista y de contratante. */
    private static List<String> conLasDos(String direccion) {
        return List.of(
                "",
                "Y con la otra e.firma: invita al mismo capturista y verá a los dos en «Mis contratistas», como una",
                "oficina; o presenta un contrato en que ella sea el contratante, déjaselo ver en",
                direccion + "/icsoe/contratantes y entra con ella. Los avisos de cada quien están en",
                direccion + "/icsoe/buzon y sus llaves de acceso en " + direccion + "/icsoe/llaves.");
    }
}
